package org.planbridge.compare;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.Explainer;
import org.planbridge.engine.Replay;
import org.planbridge.explain.Trace;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.time.Period;

/** The traces of sums that no deal carries. */
final class PeriodTraces {
  private PeriodTraces() {}

  static List<Trace> of(Replay replay, int payee, String component, Period period) {
    Optional<CompensationPlan> plan = replay.planOf(payee);
    Optional<Explainer> explainer = Explainer.of(replay, payee);
    if (plan.isEmpty() || explainer.isEmpty()) {
      return List.of();
    }
    return replay.periodPays(payee).stream()
        .filter(pay ->
            pay.period().equals(period)
                && Component.comparedId(plan.get().components().get(pay.component()).id())
                    .equals(component))
        .map(pay -> explainer.get().period(pay))
        .toList();
  }
}
