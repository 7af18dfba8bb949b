package org.planbridge.engine.operator;

import java.util.Comparator;
import java.util.List;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Term;

/** Caps over all components of a plan, from short periods to long ones. */
final class PlanCaps {
  private final List<CapRule> caps;

  PlanCaps(CompensationPlan plan, CreditLines lines) {
    caps =
        plan.terms().caps().stream()
            .sorted(
                Comparator.comparing((PlanCap cap) -> Limits.per(cap.per(), plan))
                    .thenComparing(cap -> cap.excess().value()))
            .map(cap -> rule(cap, plan, lines))
            .toList();
  }

  private static CapRule rule(PlanCap cap, CompensationPlan plan, CreditLines lines) {
    ClauseAddress address = ClauseAddress.of(Term.CAPS);
    Limit.Per per = Limits.per(cap.per(), plan);
    return cap.excess().value() == Limit.Excess.DEFERRED
        ? new DeferredCap(address, per, cap.amount(), plan, lines)
        : new PeriodCap(address, per, List.of(cap.amount()), plan, lines);
  }

  BoundPlan.Output apply(Frame frame, BoundPlan.Output output, int[] dealComponents) {
    List<PeriodPay> periods = output.periods();
    for (CapRule cap : caps) {
      periods = cap.cut(frame, output.units(), dealComponents, periods);
    }
    return new BoundPlan.Output(output.units(), periods, output.due(), frame.deferred());
  }
}
