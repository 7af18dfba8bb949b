package org.planbridge.engine.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.AmountSet;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;

/** A rate of what a period credits, period by period. */
record PeriodRates(
    ClauseAddress address, Quantity amount, MeasureOperator measure, PeriodGrid grid) {
  Column of(Frame frame, Column credited) {
    if (amount.isFixed()) {
      return frame.kernel.times(credited, Fraction.of(amount.factor()));
    }
    @Nullable Fraction[] all = new Fraction[grid.run(frame.lines.payees().size(), 0)];
    for (int run = grid.run(frame.payeeFrom, 0); run < grid.run(frame.payeeUntil, 0); run++) {
      all[run] = rate(frame.lines, run);
    }
    return frame.kernel.times(
        credited, grid.oncePerRun(frame.payeeFrom, frame.payeeUntil), Figures.of(all));
  }

  /** The rate of a run; 0 where it is not known, and where there is no quota. */
  Fraction rate(CreditLines lines, int run) {
    Fraction quota = quota(run).orElse(Fraction.ONE);
    return quota.signum() == 0
        ? Fraction.ZERO
        : number(lines, run).times(Fraction.of(amount.factor())).dividedBy(quota);
  }

  private Fraction number(CreditLines lines, int run) {
    Quantity one =
        amount instanceof Quantity.OfQuota(var number, _)
            ? new Quantity.ShareOf(number, java.math.BigDecimal.ONE)
            : amount.source();
    return RunFigures.exact(one, grid, lines, run).orElse(Fraction.ZERO);
  }

  private Optional<Fraction> quota(int run) {
    return amount instanceof Quantity.OfQuota
        ? Optional.of(grid.quotas(measure.quota()).exact(run))
        : Optional.empty();
  }

  /** How the rate came out; nothing to tell of a constant. */
  @Nullable Reason step(CreditLines lines, int run) {
    return amount.isFixed()
        ? null
        : new AmountSet(address, amount, number(lines, run), quota(run), rate(lines, run));
  }
}
