package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.facts.Opening;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Limit.Per;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;

/**
 * A component's limits: first those of a deal, then caps of periods from short to long, then
 * floors.
 */
final class LimitOperator {
  private static final Opening.Kind CAP_USED = Opening.Kind.CAP_USED;

  private final ClauseAddress address;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;
  private final List<Quantity> minimums = new ArrayList<>();
  private final List<Quantity> dealCaps = new ArrayList<>();
  private final Map<Per, List<Quantity>> caps = new EnumMap<>(Per.class);
  private final PeriodFloors floors;

  LimitOperator(Component component, CompensationPlan plan, CreditLines lines, int digits) {
    address = ClauseAddress.of(component, Slot.LIMITS);
    this.plan = plan;
    this.lines = lines;
    this.digits = digits;
    Map<Per, List<Quantity>> least = new EnumMap<>(Per.class);
    for (Limit limit : component.limits()) {
      switch (limit) {
        case Limit.Cap(var per, var amount) -> put(caps, dealCaps, per, amount);
        case Limit.Floor(var per, var amount) -> put(least, minimums, per, amount);
        case Limit.Minimum(var amount) -> minimums.add(amount);
      }
    }
    floors = new PeriodFloors(address, plan, lines, least, caps);
  }

  private void put(
      Map<Per, List<Quantity>> periods, List<Quantity> deals, Per per, Quantity amount) {
    (per == Per.DEAL
            ? deals
            : periods.computeIfAbsent(Limits.per(per, plan), _ -> new ArrayList<>()))
        .add(amount);
  }

  /** Applies deal limits and period caps to rounded lines. */
  Column limit(Frame frame, Column rounded, Column base) {
    Column limited = within(frame, rounded, base);
    for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
      limited = capped(frame, cap.getKey(), cap.getValue(), limited);
    }
    return limited;
  }

  /** Applies deal limits to rounded lines. */
  Column within(Frame frame, Column before, Column base) {
    if (minimums.isEmpty() && dealCaps.isEmpty()) {
      return before;
    }
    Groups payees = frame.payees();
    long[] least = Limits.units(minimums, null, lines, payees, digits, false);
    long[] most = Limits.units(dealCaps, null, lines, payees, digits, true);
    Column limited = frame.kernel.within(before, base, payees, least, most, digits);
    if (frame.recorder != null) {
      frame.recorder.line(i -> {
        int payee = lines.payeeOf(frame.from + i) - payees.first();
        return before.at(i).equals(limited.at(i))
            ? null
            : new LimitReason.Limited(
                address,
                base.at(i),
                before.at(i),
                Limits.money(least[payee], digits),
                most[payee] == Long.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(Limits.money(most[payee], digits)),
                limited.at(i));
      });
    }
    return limited;
  }

  private Column capped(Frame frame, Per per, List<Quantity> amounts, Column before) {
    PeriodGrid grid = Limits.grid(per, plan, lines);
    Groups groups = frame.groups(grid);
    long[] most = Limits.units(amounts, grid, lines, groups, digits, true);
    long[] opened = Openings.of(CAP_USED, address, grid, lines).units(groups, digits);
    Openings.use(most, opened);
    Column limited = frame.kernel.capped(before, groups, most, digits);
    if (frame.recorder != null) {
      Column used = frame.kernel.before(frame.kernel.runningSum(before, groups), groups);
      frame.recorder.line(i -> {
        int run = groups.of(i) - groups.first();
        return before.at(i).equals(limited.at(i))
            ? null
            : new LimitReason.Capped(
                address,
                per,
                used.at(i).plus(Limits.money(opened[run], digits)),
                before.at(i),
                Limits.money(Math.addExact(most[run], opened[run]), digits),
                limited.at(i));
      });
    }
    return limited;
  }

  /** The sums of periods that deals do not carry, with what floors add to the lines as limited. */
  List<PeriodPay> raised(Frame frame, int component, long[] units) {
    return floors.raise(frame, component, units, List.of());
  }

  /**
   * Lines and sums of periods of one component under its caps and floors together.
   *
   * @param units by line; what caps cut is taken off
   */
  List<PeriodPay> limited(Frame frame, int component, long[] units, List<PeriodPay> sums) {
    List<PeriodPay> left = sums;
    for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
      left =
          new PeriodCap(address, cap.getKey(), cap.getValue(), plan, lines)
              .cut(frame, new long[][] {units}, new int[] {component}, left);
    }
    return floors.raise(frame, component, units, left);
  }

  /** A bonus under the component's caps and floors. */
  List<PeriodPay> limited(Frame frame, int component, List<PeriodPay> bonuses) {
    List<PeriodPay> left = bonuses;
    for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
      left =
          new PeriodCap(address, cap.getKey(), cap.getValue(), plan, lines)
              .cut(frame, new long[0][], new int[0], left);
    }
    return floors.raise(frame, component, null, left);
  }
}
