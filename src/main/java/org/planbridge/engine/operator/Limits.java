package org.planbridge.engine.operator;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;

/** Sums of money that clauses ask for, as whole minor units for each run of lines. */
final class Limits {
  private Limits() {}

  static Optional<Cycle> cycle(Limit.Per per) {
    return switch (per) {
      case DEAL -> Optional.empty();
      case MONTH -> Optional.of(Cycle.MONTH);
      case QUARTER -> Optional.of(Cycle.QUARTER);
      case HALF -> Optional.of(Cycle.HALF);
      case YEAR -> Optional.of(Cycle.YEAR);
      case PERIOD -> Optional.of(Cycle.PERIOD);
    };
  }

  /**
   * The lowest (or the highest) of several quantities for each run of a block, rounded half up to
   * the minor unit; no quantity is no limit. Without a grid the runs are payees, and a share is one
   * of the whole yearly figure.
   */
  static long[] units(
      List<Quantity> quantities,
      @Nullable PeriodGrid grid,
      CreditLines lines,
      Groups groups,
      int digits,
      boolean lowest) {
    long[] units = new long[groups.count()];
    Arrays.fill(units, lowest ? Long.MAX_VALUE : 0);
    for (Quantity quantity : quantities) {
      RunUnits each = each(quantity, grid, lines, digits);
      for (int i = 0; i < units.length; i++) {
        long one = each.of(groups.first() + i);
        units[i] = lowest ? Math.min(units[i], one) : Math.max(units[i], one);
      }
    }
    return units;
  }

  /** The units of a quantity for one run. */
  private interface RunUnits {
    long of(int run);
  }

  private static RunUnits each(
      Quantity quantity, @Nullable PeriodGrid grid, CreditLines lines, int digits) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> {
        long units = amount.setScale(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        yield _ -> units;
      }
      case Quantity.ShareOf(var number, var share) -> {
        PeriodGrid years = lines.grid(PlanCalendar.civil(), Cycle.YEAR);
        Figures figures = (grid == null ? years : grid).figures(number);
        Table part = Table.of(Fraction.of(share));
        yield run -> figures.roundedUnits(grid == null ? years.run(run, 0) : run, part, digits);
      }
    };
  }
}
