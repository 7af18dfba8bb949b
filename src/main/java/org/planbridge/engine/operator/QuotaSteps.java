package org.planbridge.engine.operator;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Spread;

/** How a quota came about, where it is more than the facts as they stand. */
final class QuotaSteps {
  private QuotaSteps() {}

  /** A step of every line that is held against the quota. */
  static void ofLines(
      Frame frame,
      Component component,
      LineCodes codes,
      Standing standing,
      MeasureOperator measure) {
    if (frame.recorder != null && isWorked(measure.quota())) {
      frame.recorder.line(i ->
          codes.of(i) == CreditOperator.NOT && standing.credit().at(i).signum() == 0
              ? null
              : of(component, measure, standing.groups().of(i)));
    }
  }

  /** A step of every period that is held against the quota. */
  static void ofPeriods(Frame frame, Component component, int place, MeasureOperator measure) {
    PeriodGrid grid = measure.grid();
    if (frame.recorder != null && grid != null && isWorked(measure.quota())) {
      frame.recorder.period(
          place,
          (payee, period) -> {
            OptionalInt run = grid.runOf(payee, period);
            return run.isEmpty() ? null : of(component, measure, run.getAsInt());
          });
    }
  }

  private static boolean isWorked(QuotaTerms terms) {
    return !(terms instanceof QuotaTerms.FromFacts) || !terms.spread().equals(Spread.EVEN);
  }

  private static @Nullable Reason of(Component component, MeasureOperator measure, int run) {
    PeriodGrid grid = measure.grid();
    QuotaTerms terms = measure.quota();
    if (grid == null || grid.quotas(terms).isMissing(run)) {
      return null;
    }
    Fraction stated = grid.statedQuotas(terms).exact(run);
    Fraction factor = Fraction.of(terms.spread().factor());
    Fraction result = grid.quotas(terms).exact(run);
    Fraction full = stated.times(factor);
    return new QuotaSet(
        ClauseAddress.of(component, Slot.QUOTA),
        grid.periodOfRun(run).span(),
        stated,
        factor,
        full.signum() == 0 ? Fraction.ZERO : result.dividedBy(full),
        result);
  }
}
