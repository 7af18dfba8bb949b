package org.planbridge.compare;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.Explainer;
import org.planbridge.engine.Replay;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.explain.Trace;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;

/** The traces of what an event took back. */
final class ClawbackTraces {
  private ClawbackTraces() {}

  static SideBySide of(Replay current, Replay proposed, ClawbackChange back) {
    return new SideBySide(of(current, back), of(proposed, back));
  }

  private static List<Trace> of(Replay replay, ClawbackChange back) {
    int payee = replay.lines().payeeOf(back.line());
    Optional<CompensationPlan> plan = replay.planOf(payee);
    Optional<Explainer> explainer = Explainer.of(replay, payee);
    if (plan.isEmpty() || explainer.isEmpty()) {
      return List.of();
    }
    return replay.takenBack(payee).stream()
        .filter(one ->
            one.line() == back.line()
                && one.reason().day().equals(back.date())
                && one.reason().kind().equals(back.event())
                && component(plan.get(), one).equals(back.component()))
        .map(one -> explainer.get().takenBack(one))
        .toList();
  }

  private static String component(CompensationPlan plan, TakenBack back) {
    return Component.comparedId(plan.components().get(back.component()).id());
  }
}
