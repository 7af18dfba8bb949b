package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Term;

/** A matrix by two measures, read when their period has ended. */
final class MatrixPay implements PeriodicPay {
  private static final ClauseAddress ROUNDING = ClauseAddress.of(Term.ROUNDING);

  private final ClauseAddress address;
  private final Matrix matrix;
  private final MatrixAxis rows;
  private final MatrixAxis columns;
  private final Optional<DealPay> scaled;
  private final Table cells;
  private final int digits;

  MatrixPay(
      ClauseAddress address,
      Matrix matrix,
      MatrixAxis rows,
      MatrixAxis columns,
      Making making,
      int digits) {
    this.address = address;
    this.matrix = matrix;
    this.rows = rows;
    this.columns = columns;
    this.digits = digits;
    scaled =
        matrix.pays() instanceof Matrix.Pays.Multiplier(var of)
            ? Optional.of(DealPay.of(of, making, true))
            : Optional.empty();
    List<Fraction> all = new ArrayList<>(List.of(Fraction.ZERO));
    matrix.cells().forEach(row -> row.forEach(cell -> all.add(Fraction.of(cell))));
    cells = Table.of(all);
  }

  List<MatrixAxis> axes() {
    return List.of(rows, columns);
  }

  Optional<DealPay> scaled() {
    return scaled;
  }

  boolean isOfTargetIncentive() {
    return matrix.pays() instanceof Matrix.Pays.TargetIncentive;
  }

  /** The component's own measure only says how long a period is. */
  @Override
  public boolean looksAtMeasure() {
    return false;
  }

  @Override
  public boolean asAttainment() {
    return false;
  }

  @Override
  public List<PeriodPay> pay(Look look) {
    Frame frame = look.frame();
    PeriodGrid grid = Objects.requireNonNull(look.measure().grid(), "A matrix needs a period.");
    Groups groups = frame.groups(grid);
    Groups once = grid.oncePerRun(frame.payeeFrom, frame.payeeUntil);
    MatrixAxis.Reading row = rows.read(look, groups, once);
    MatrixAxis.Reading column = columns.read(look, groups, once);
    int[] codes = new int[once.count()];
    int width = matrix.columns().bands().size();
    for (int i = 0; i < codes.length; i++) {
      boolean paid =
          grid.isSettled(once.first() + i) && row.bands()[i] > 0 && column.bands()[i] > 0;
      codes[i] = paid ? 1 + (row.bands()[i] - 1) * width + column.bands()[i] - 1 : 0;
    }
    Column of = of(look, grid, groups, once);
    Column exact = frame.kernel.times(of, codes, cells);
    Column rounded = frame.kernel.rounded(exact, look.rounding(), digits);
    long[] units = new long[once.count()];
    frame.kernel.units(rounded, digits, units, 0);
    record(look, grid, groups, i -> rows.banded(address, row, i, groups.first() + i));
    record(look, grid, groups, i -> columns.banded(address, column, i, groups.first() + i));
    record(
        look,
        grid,
        groups,
        i -> new Reason.Rated(address, of.at(i), cells.get(codes[i]), exact.at(i)));
    record(
        look,
        grid,
        groups,
        i -> new RoundingReason.Settled(ROUNDING, exact.at(i), look.rounding(), rounded.at(i)));
    List<PeriodPay> pays = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      int run = groups.first() + i;
      if (units[i] != 0) {
        pays.add(
            new PeriodPay(grid.payeeOfRun(run), look.component(), grid.periodOfRun(run), units[i]));
      }
    }
    return pays;
  }

  /** What the cell's figure multiplies in every run. */
  private Column of(Look look, PeriodGrid grid, Groups groups, Groups once) {
    Frame frame = look.frame();
    Column one = frame.kernel.constant(Fraction.ONE, once.count());
    return switch (matrix.pays()) {
      case Matrix.Pays.Rate _ -> frame.kernel.sums(look.base(), groups);
      case Matrix.Pays.Amount _ -> one;
      case Matrix.Pays.Multiplier _ ->
          frame.kernel.sums(
              scaled
                  .orElseThrow()
                  .earned(LinePay.Look.atDeals(frame, look.credits(), look.codes(), look.base())),
              groups);
      case Matrix.Pays.TargetIncentive _ ->
          frame.kernel.times(one, once, grid.figures(Quantity.PayeeNumber.TARGET_INCENTIVE));
    };
  }

  private static void record(
      Look look, PeriodGrid grid, Groups groups, IntFunction<@Nullable Reason> step) {
    if (look.frame().recorder != null) {
      look.frame()
          .recorder
          .period(
              look.component(),
              (payee, period) -> {
                OptionalInt run = grid.runOf(payee, period);
                return run.isEmpty() ? null : step.apply(run.getAsInt() - groups.first());
              });
    }
  }
}
