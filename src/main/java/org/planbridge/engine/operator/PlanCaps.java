package org.planbridge.engine.operator;

import java.util.Comparator;
import java.util.List;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Term;

/** Caps over all components of a plan, from short periods to long ones. */
final class PlanCaps {
  private final List<PeriodCap> caps;

  PlanCaps(CompensationPlan plan, CreditLines lines) {
    caps =
        plan.terms().caps().stream()
            .sorted(Comparator.comparing(PlanCap::per))
            .map(cap ->
                new PeriodCap(
                    ClauseAddress.of(Term.CAPS),
                    Limits.per(cap.per(), plan),
                    List.of(cap.amount()),
                    plan,
                    lines))
            .toList();
  }

  BoundPlan.Output apply(Frame frame, BoundPlan.Output output, int[] dealComponents) {
    List<PeriodPay> periods = output.periods();
    for (PeriodCap cap : caps) {
      periods = cap.cut(frame, output.units(), dealComponents, periods);
    }
    return new BoundPlan.Output(output.units(), periods, output.due());
  }
}
