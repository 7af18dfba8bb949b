package org.planbridge.engine;

import java.util.List;
import org.planbridge.engine.ComponentRuns.Run;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.plan.QuotaTerms;

/**
 * The quota of one run of a component: its own, and after a change inside a period of its measure
 * the blend of what held before and what holds now. What came before the change keeps its own.
 */
final class QuotaRuns {
  private final ComponentRuns all;
  private final Run run;

  QuotaRuns(ComponentRuns all, Run run) {
    this.all = all;
    this.run = run;
  }

  QuotaTerms terms() {
    List<Run> own = all.of(run);
    List<Run> upToThis = own.subList(0, own.indexOf(run) + 1);
    boolean blended = false;
    for (int i = 1; i < upToThis.size(); i++) {
      blended |= isBlended(all, upToThis.get(i - 1), upToThis.get(i));
    }
    return blended
        ? new QuotaTerms.InTurn(upToThis.stream().map(all::quota).toList())
        : run.component.quota();
  }

  /** Whether the quota changes from one run to the next inside a period that is measured. */
  static boolean isBlended(ComponentRuns all, Run before, Run after) {
    int turn = after.turns.getFirst();
    return !before.component.quota().equals(after.component.quota())
        && Attaining.looksAtQuota(after.component)
        && Cuts.cuts(
            PeriodRule.of(after.component.measure().over().value(), all.turn(turn).plan()),
            all.basis(),
            all.day(turn));
  }
}
