package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Limit.Per;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.time.Cycle;

/**
 * A component's limits: first those of a deal, then caps of periods from short to long, then
 * floors.
 */
final class LimitOperator {
  private final ClauseAddress address;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;
  private final List<Quantity> minimums = new ArrayList<>();
  private final List<Quantity> dealCaps = new ArrayList<>();
  private final Map<Per, List<Quantity>> caps = new EnumMap<>(Per.class);
  private final Map<Per, List<Quantity>> floors = new EnumMap<>(Per.class);

  LimitOperator(Component component, CompensationPlan plan, CreditLines lines, int digits) {
    address = ClauseAddress.of(component, Slot.LIMITS);
    this.plan = plan;
    this.lines = lines;
    this.digits = digits;
    for (Limit limit : component.limits()) {
      switch (limit) {
        case Limit.Cap(var per, var amount) ->
            (per == Per.DEAL ? dealCaps : caps.computeIfAbsent(per, _ -> new ArrayList<>()))
                .add(amount);
        case Limit.Floor(var per, var amount) ->
            (per == Per.DEAL ? minimums : floors.computeIfAbsent(per, _ -> new ArrayList<>()))
                .add(amount);
        case Limit.Minimum(var amount) -> minimums.add(amount);
      }
    }
  }

  /** Applies deal limits and period caps to rounded lines. */
  Column limit(Frame frame, Column rounded, Column base) {
    Column limited = rounded;
    if (!minimums.isEmpty() || !dealCaps.isEmpty()) {
      Groups payees = frame.payees();
      Column before = limited;
      limited =
          frame.kernel.within(
              before,
              base,
              payees,
              Limits.units(minimums, null, lines, payees, digits, false),
              Limits.units(dealCaps, null, lines, payees, digits, true),
              digits);
      record(frame, Per.DEAL, before, limited);
    }
    for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
      PeriodGrid grid = grid(cap.getKey());
      Groups groups = frame.groups(grid);
      Column before = limited;
      limited =
          frame.kernel.capped(
              before,
              groups,
              Limits.units(cap.getValue(), grid, lines, groups, digits, true),
              digits);
      record(frame, cap.getKey(), before, limited);
    }
    return limited;
  }

  private void record(Frame frame, Per per, Column before, Column after) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          before.at(i).equals(after.at(i))
              ? null
              : new Reason.Limited(address, per, before.at(i), after.at(i)));
    }
  }

  boolean hasFloors() {
    return !floors.isEmpty();
  }

  /** What floors add at the end of their periods, given the lines as limited. */
  List<RunColumn> floors(Frame frame, Column limited) {
    List<RunColumn> added = new ArrayList<>();
    for (Map.Entry<Per, List<Quantity>> floor : floors.entrySet()) {
      PeriodGrid grid = grid(floor.getKey());
      Groups groups = frame.groups(grid);
      Column sums = frame.kernel.sums(limited, groups);
      long[] least = Limits.units(floor.getValue(), grid, lines, groups, digits, false);
      long[] most =
          Limits.units(
              caps.getOrDefault(floor.getKey(), List.of()), grid, lines, groups, digits, true);
      long[] units = new long[groups.count()];
      for (int i = 0; i < units.length; i++) {
        Fraction sum = sums.at(i);
        Fraction floorSum = units(Math.min(least[i], most[i]));
        if (grid.isSettled(groups.first() + i) && sum.compareTo(floorSum) < 0) {
          units[i] = minorUnits(floorSum.minus(sum));
        }
      }
      added.add(new RunColumn(grid, groups, units));
      if (frame.recorder != null) {
        Per per = floor.getKey();
        frame.recorder.run(i ->
            units[i] == 0
                ? null
                : new Reason.Limited(address, per, sums.at(i), sums.at(i).plus(units(units[i]))));
      }
    }
    return added;
  }

  private Fraction units(long units) {
    return Fraction.of(java.math.BigDecimal.valueOf(units, digits));
  }

  private long minorUnits(Fraction sum) {
    return sum.rounded(digits, java.math.RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
  }

  private PeriodGrid grid(Per per) {
    Cycle cycle =
        Limits.cycle(per)
            .orElseThrow(() -> new IllegalStateException("(%s) has no periods.".formatted(per)));
    return lines.grid(plan.calendar(), cycle);
  }
}
