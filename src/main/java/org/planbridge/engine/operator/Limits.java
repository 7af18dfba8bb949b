package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PayeeFigures;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;

/** Sums of money that clauses ask for, as whole minor units for each run of lines. */
final class Limits {
  private Limits() {}

  /** What a limit is counted over: the own period of a calendar of months is its quarter. */
  static Limit.Per per(Limit.Per stated, CompensationPlan plan) {
    return stated == Limit.Per.PERIOD && plan.calendar() instanceof PlanCalendar.Months
        ? Limit.Per.QUARTER
        : stated;
  }

  /** The periods that a limit is counted over; a limit of a deal has none. */
  static PeriodGrid grid(Limit.Per per, CompensationPlan plan, CreditLines lines) {
    return cycle(per)
        .map(cycle -> lines.grid(plan.calendar(), cycle))
        .orElseThrow(() -> new IllegalStateException("(%s) has no periods.".formatted(per)));
  }

  private static Optional<Cycle> cycle(Limit.Per per) {
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
   * of the whole yearly figure, for a deal has no days to prorate it by.
   */
  static long[] units(
      List<Quantity> quantities,
      @Nullable PeriodGrid grid,
      CreditLines lines,
      Groups groups,
      int digits,
      boolean lowest) {
    long[] units = new long[groups.count()];
    Arrays.fill(units, lowest ? Long.MAX_VALUE : quantities.isEmpty() ? 0 : Long.MIN_VALUE);
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
        long units = minorUnits(Fraction.of(amount), digits);
        yield _ -> units;
      }
      case Quantity.ShareOf(var number, var share) -> {
        Fraction part = Fraction.of(share);
        if (grid == null) {
          yield run ->
              PayeeFigures.yearly(lines.payees().get(run), number)
                  .map(yearly -> minorUnits(yearly.times(part), digits))
                  .orElse(0L);
        }
        Table table = Table.of(part);
        Figures figures = grid.figures(number);
        yield run -> figures.roundedUnits(run, table, digits);
      }
    };
  }

  private static long minorUnits(Fraction sum, int digits) {
    return sum.rounded(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  /** Minor units as money in major units. */
  static Fraction money(long units, int digits) {
    return Fraction.of(BigDecimal.valueOf(units, digits));
  }
}
