package org.planbridge.compare;

import java.util.List;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;
import org.planbridge.time.PlanCalendar;

/** Plans with one part made otherwise. */
final class Plans {
  private Plans() {}

  static CompensationPlan withComponents(CompensationPlan plan, List<Component> components) {
    return with(plan, plan.calendar(), components);
  }

  static CompensationPlan withCalendar(CompensationPlan plan, PlanCalendar calendar) {
    return with(plan, calendar, plan.components());
  }

  private static CompensationPlan with(
      CompensationPlan plan, PlanCalendar calendar, List<Component> components) {
    return new CompensationPlan(
        plan.id(),
        plan.name(),
        plan.version(),
        plan.currency(),
        plan.effective(),
        calendar,
        plan.who(),
        components,
        plan.terms(),
        plan.reasons());
  }

  static Component withPay(Component one, Pay pay) {
    return new Component(
        one.id(),
        one.name(),
        one.credits(),
        one.base(),
        one.measure(),
        one.quota(),
        pay,
        one.modifiers(),
        one.gate(),
        one.limits(),
        one.release(),
        one.clawback());
  }
}
