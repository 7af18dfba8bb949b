package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.money.Fraction;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.time.Span;

/**
 * Quotas of plans that follow each other inside a period, blended by calendar days. Example:
 * 100,000 for a quarter of 90 days, and 190,000 from its 31st day on, are 100,000 × 30/90 + 190,000
 * × 60/90 = 160,000.
 */
final class QuotasInTurn {
  private QuotasInTurn() {}

  static Figures of(PeriodGrid grid, List<QuotaTerms.Turn> turns) {
    @Nullable Fraction[] values = new Fraction[grid.runs()];
    for (int run = 0; run < values.length; run++) {
      values[run] = blended(grid, run, turns);
    }
    return Figures.of(values);
  }

  /** Missing where a quota is that holds on some day of the period. */
  private static @Nullable Fraction blended(PeriodGrid grid, int run, List<QuotaTerms.Turn> turns) {
    Span period = grid.periodOfRun(run).span();
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < turns.size(); i++) {
      LocalDate from = i == 0 ? period.from() : turns.get(i).days().from();
      LocalDate until = i == turns.size() - 1 ? period.until() : turns.get(i + 1).days().from();
      from = from.isBefore(period.from()) ? period.from() : from;
      until = until.isAfter(period.until()) ? period.until() : until;
      if (!from.isBefore(until)) {
        continue;
      }
      Figures own = grid.quotas(turns.get(i).terms());
      if (own.isMissing(run)) {
        return null;
      }
      sum =
          sum.plus(own.exact(run).times(Fraction.of(new Span(from, until).days(), period.days())));
    }
    return sum;
  }
}
