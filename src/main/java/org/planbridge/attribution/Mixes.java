package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.PartReplays;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Term;

/**
 * Replays mixes of both sides for some neighbouring payees, all pairs of plans at once: the {@code
 * t}-th replay makes the {@code t}-th mix of every class. Belongs to one thread.
 */
final class Mixes {
  private final Ground ground;
  private final PartReplays replays;

  Mixes(Ground ground, int first, int end) {
    this.ground = ground;
    replays = new PartReplays(ground.comparison().current().lines(), first, end);
  }

  /** What is made of each pair's changes in the {@code t}-th replay. */
  static long made(Classes classes, long t) {
    long made = 0;
    for (Classes.Together one : classes.all()) {
      made |= one.mix(t & (1L << one.size()) - 1);
    }
    return made;
  }

  Replay run(long[] made) {
    List<CompensationPlan> plans = new ArrayList<>();
    boolean harmless = false;
    for (int k = 0; k < made.length; k++) {
      Mixture mixture = ground.pairs().get(k).mixture();
      plans.add(mixture.of(made[k]));
      harmless |= mixture.isProposed(Term.HOLD_HARMLESS, made[k]);
    }
    Replay replay =
        replays.run(PlanAssignment.mixed(plans, ground.pairOfAll(), ground.quotas(made)));
    Comparison comparison = ground.comparison();
    // A clause of the proposed plan looks at the pay under a plan of the current side.
    replay.beside(
        harmless
            ? List.of(comparison.current(), comparison.proposed())
            : List.of(comparison.proposed(), comparison.current()));
    return replay;
  }
}
