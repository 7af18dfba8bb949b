package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;

/**
 * A look at what a component has earned in the gate's period. Sums of periods count from the day
 * after their last.
 */
final class EarnedLook implements GateLook {
  private final Frame frame;
  private final String component;
  private final Gate.Look look;
  private final int digits;
  private final long least;
  private final Groups groups;
  private final @Nullable PeriodGrid grid;
  private final List<PeriodPay> pays;
  private final long[] running;

  /**
   * @param units what the component earned by line; null if it does not pay by the deal
   * @param grid the periods of the gate; null if every deal is a period of its own
   */
  EarnedLook(
      Frame frame,
      String component,
      Gate.Look look,
      int digits,
      Groups groups,
      @Nullable PeriodGrid grid,
      long @Nullable [] units,
      List<PeriodPay> pays) {
    this.frame = frame;
    this.component = component;
    this.look = look;
    this.digits = digits;
    this.groups = groups;
    this.grid = grid;
    this.pays = List.copyOf(pays);
    BigDecimal bound = look.bound().movePointRight(digits);
    least =
        isAbove()
            ? bound.setScale(0, RoundingMode.FLOOR).longValueExact() + 1
            : bound.setScale(0, RoundingMode.CEILING).longValueExact();
    running = new long[frame.size];
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      for (int i = groups.from(g); i < groups.to(g); i++) {
        sum = Math.addExact(sum, units == null ? 0 : units[i]);
        running[i] =
            Math.addExact(sum, paid(g, LocalDate.ofEpochDay(frame.lines.day(frame.from + i))));
      }
    }
  }

  private boolean isAbove() {
    return look.edge().value() == Edge.ABOVE;
  }

  /** What sums of periods that ended before a day add in a run. */
  private long paid(int run, LocalDate day) {
    long sum = 0;
    for (PeriodPay pay : pays) {
      LocalDate last = pay.period().span().last();
      if (grid != null
          && pay.payee() == grid.payeeOfRun(run)
          && last.isBefore(day)
          && grid.periodOfRun(run).span().covers(last)) {
        sum = Math.addExact(sum, pay.units());
      }
    }
    return sum;
  }

  @Override
  public boolean holds(int line) {
    return running[line] >= least;
  }

  @Override
  public boolean holdsAtEnd(int run) {
    return end(run) >= least;
  }

  @Override
  public LimitReason.Look at(int line) {
    return look(running[line]);
  }

  @Override
  public LimitReason.Look atEnd(int run) {
    return look(end(run));
  }

  private long end(int run) {
    int last = groups.to(run) - 1;
    long ofPeriods = grid == null ? 0 : paid(run, grid.periodOfRun(run).span().until());
    if (last < groups.from(run)) {
      return ofPeriods;
    }
    LocalDate day = LocalDate.ofEpochDay(frame.lines.day(frame.from + last));
    return Math.addExact(running[last] - paid(run, day), ofPeriods);
  }

  private LimitReason.Look look(long units) {
    return new LimitReason.Look(
        component,
        Limits.money(units, digits),
        Optional.empty(),
        true,
        Fraction.of(look.bound()),
        isAbove());
  }
}
