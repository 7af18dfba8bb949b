package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.function.Supplier;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.problem.Code;

/** Lines in periods without a quota above 0. */
final class QuotaGaps {
  private QuotaGaps() {}

  static void find(
      Frame frame,
      Gaps gaps,
      PeriodGrid grid,
      QuotaTerms terms,
      ClauseAddress address,
      Supplier<BitSet> among) {
    String measure =
        switch (terms) {
          case QuotaTerms.FromFacts(var number, _, _) -> number;
          case QuotaTerms.Stated _, QuotaTerms.InTurn _ -> "";
        };
    Figures figures = grid.quotas(terms);
    Groups groups = frame.groups(grid);
    for (int g = groups.first(); g < groups.end(); g++) {
      if (figures.isPositive(g)) {
        continue;
      }
      for (int i = groups.from(g); i < groups.to(g); i++) {
        if (among.get().get(i)) {
          gaps.hold(i, Code.HELD_QUOTA, measure, address);
        }
      }
    }
  }
}
