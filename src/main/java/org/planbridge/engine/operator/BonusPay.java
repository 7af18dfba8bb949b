package org.planbridge.engine.operator;

import java.util.List;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.Choice;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;

/** A sum once in a period, looked at when the period has ended. */
final class BonusPay implements PayOperator {
  private static final Table MET = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Pay.Bonus bonus;
  private final int digits;
  private final Optional<Pieces> bound;

  BonusPay(ClauseAddress address, Pay.Bonus bonus, int digits) {
    this.address = address;
    this.bonus = bonus;
    this.digits = digits;
    bound =
        switch (bonus.when()) {
          case Pay.BonusWhen.Always _ -> Optional.empty();
          case Pay.BonusWhen.Attainment(var at, var edge) -> Optional.of(pieces(at, edge));
          case Pay.BonusWhen.MeasureReaches(var at, var edge) -> Optional.of(pieces(at, edge));
        };
  }

  private static Pieces pieces(java.math.BigDecimal bound, Choice<Edge> edge) {
    Fraction at = Fraction.of(bound);
    return new Pieces(
        List.of(at.minus(Fraction.ONE), at),
        List.of(false, edge.value() == Edge.ABOVE),
        List.of(Fraction.ZERO, Fraction.ZERO),
        List.of(Fraction.ZERO, Fraction.ZERO));
  }

  @Override
  public boolean looksAtMeasure() {
    return true;
  }

  @Override
  public boolean asAttainment() {
    return bonus.when() instanceof Pay.BonusWhen.Attainment;
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  Quantity quantity() {
    return bonus.pays() instanceof Pay.BonusPays.Sum(var amount)
        ? amount
        : new Quantity.Fixed(java.math.BigDecimal.ZERO);
  }

  /** What every run of the measure's periods pays. */
  RunColumn pay(
      Frame frame,
      MeasureOperator measure,
      MeasureOperator.Credit credit,
      Column base,
      Rounding rounding) {
    PeriodGrid grid = measure.grid();
    if (grid == null) {
      throw new IllegalStateException("A bonus (%s) needs a period.".formatted(address));
    }
    Groups groups = frame.groups(grid);
    Groups once = grid.oncePerRun(frame.payeeFrom, frame.payeeUntil);
    Figures figures = measure.figures(asAttainment());
    Column standing = frame.kernel.sums(credit.column(), groups);
    int[] met = met(frame, grid, once, figures, standing);
    Column exact =
        switch (bonus.pays()) {
          case Pay.BonusPays.Sum _ -> frame.kernel.constant(Fraction.ZERO, groups.count());
          case Pay.BonusPays.RateOfCredit(var rate) ->
              frame.kernel.times(frame.kernel.sums(base, groups), Fraction.of(rate));
        };
    Column rounded = frame.kernel.rounded(frame.kernel.times(exact, met, MET), rounding, digits);
    long[] units = new long[groups.count()];
    frame.kernel.units(rounded, digits, units, 0);
    if (bonus.pays() instanceof Pay.BonusPays.Sum(var amount)) {
      long[] sums = Limits.units(List.of(amount), grid, frame.lines, groups, digits, false);
      for (int i = 0; i < units.length; i++) {
        units[i] = met[i] * sums[i];
      }
    }
    record(frame, grid, figures, standing, met, units, groups);
    return new RunColumn(grid, groups, units);
  }

  private int[] met(Frame frame, PeriodGrid grid, Groups once, Figures figures, Column standing) {
    int[] met = new int[once.count()];
    java.util.Arrays.fill(met, 1);
    bound.ifPresent(pieces -> frame.kernel.pieceOf(standing, once, pieces, figures, met));
    for (int i = 0; i < met.length; i++) {
      int run = once.first() + i;
      if (!grid.isSettled(run) || !figures.isPositive(run)) {
        met[i] = 0;
      }
    }
    return met;
  }

  private void record(
      Frame frame,
      PeriodGrid grid,
      Figures figures,
      Column standing,
      int[] met,
      long[] units,
      Groups groups) {
    if (frame.recorder != null) {
      frame.recorder.run(i ->
          new Reason.Tested(
              address,
              grid.periodOfRun(groups.first() + i).span(),
              standing.at(i),
              asAttainment() ? Optional.of(figures.exact(groups.first() + i)) : Optional.empty(),
              met[i] == 1,
              Fraction.of(java.math.BigDecimal.valueOf(units[i], digits))));
    }
  }
}
