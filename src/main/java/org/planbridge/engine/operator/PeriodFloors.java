package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.Reason;
import org.planbridge.facts.Opening;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit.Per;
import org.planbridge.plan.Quantity;
import org.planbridge.time.Period;

/**
 * What a component's floors add on the last day of their periods, short periods first, so that what
 * a month's floor added counts toward the quarter's. A cap beats a floor: nothing is added beyond
 * what a cap of the same or a longer period leaves.
 */
final class PeriodFloors {
  private final ClauseAddress address;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final Map<Per, List<Quantity>> floors;
  private final Map<Per, List<Quantity>> caps;
  private final int digits;

  PeriodFloors(
      ClauseAddress address,
      CompensationPlan plan,
      CreditLines lines,
      Map<Per, List<Quantity>> floors,
      Map<Per, List<Quantity>> caps) {
    this.address = address;
    this.plan = plan;
    this.lines = lines;
    this.floors = floors;
    this.caps = caps;
    digits = plan.currency().getDefaultFractionDigits();
  }

  /**
   * The sums of periods with what the floors add.
   *
   * @param units the component's lines of the block; null if it does not pay by the deal
   */
  List<PeriodPay> raise(
      Frame frame, int component, long @Nullable [] units, Column base, List<PeriodPay> pays) {
    if (floors.isEmpty()) {
      return pays;
    }
    Earned earned = new Earned(frame, component, units, pays);
    floors.forEach((per, quantities) -> raise(frame, per, quantities, base, earned));
    return earned.pays();
  }

  private void raise(Frame frame, Per per, List<Quantity> quantities, Column base, Earned earned) {
    PeriodGrid grid = Limits.grid(per, plan, lines);
    Groups groups = frame.groups(grid);
    long[] least = units(frame, quantities, grid, base, false);
    Map<Per, long[]> most = new EnumMap<>(Per.class);
    caps.forEach((over, amounts) -> {
      if (over.compareTo(per) >= 0) {
        PeriodGrid longer = Limits.grid(over, plan, lines);
        long[] room = units(frame, amounts, longer, base, true);
        Openings used = Openings.of(Opening.Kind.CAP_USED, address, longer, lines);
        Openings.use(room, used.units(frame.groups(longer), digits));
        most.put(over, room);
      }
    });
    for (int g = groups.first(); frame.kernel.held() && g < groups.end(); g++) {
      long floor = least[g - groups.first()];
      long sum = earned.sum(grid, groups, g);
      if (sum < floor && grid.isSettled(g)) {
        int payee = grid.payeeOfRun(g);
        Optional<Long> room = earned.room(most, payee, grid.periodOfRun(g));
        long wanted = floor - sum;
        long added = Math.max(0, room.map(left -> Math.min(left, wanted)).orElse(wanted));
        if (added > 0) {
          earned.add(payee, grid.periodOfRun(g), added);
          record(
              frame, earned.component, payee, grid.periodOfRun(g), reason(per, sum, floor, room));
        }
      }
    }
  }

  /** The lowest or highest of several amounts of each run, at the run's end. */
  private long[] units(
      Frame frame, List<Quantity> quantities, PeriodGrid grid, Column base, boolean lowest) {
    Groups groups = frame.groups(grid);
    long[] units =
        Limits.units(
            quantities.stream().filter(one -> !(one instanceof Quantity.OfCredited)).toList(),
            grid,
            lines,
            groups,
            digits,
            lowest);
    for (Quantity quantity : quantities) {
      if (quantity instanceof Quantity.OfCredited(var share)) {
        Column credited = frame.kernel.sums(base, groups);
        long[] each = BaseCap.units(frame, credited, Fraction.of(share), digits);
        java.util.Arrays.setAll(
            units, k -> lowest ? Math.min(units[k], each[k]) : Math.max(units[k], each[k]));
      }
    }
    return units;
  }

  private LimitReason.Floored reason(Per per, long sum, long floor, Optional<Long> room) {
    long wanted = floor - sum;
    long added = room.map(left -> Math.min(left, wanted)).orElse(wanted);
    return new LimitReason.Floored(
        address,
        per,
        Limits.money(sum, digits),
        Limits.money(floor, digits),
        room.map(left -> Limits.money(left, digits)),
        Limits.money(sum + added, digits));
  }

  private static void record(Frame frame, int component, int payee, Period period, Reason reason) {
    if (frame.recorder != null) {
      frame.recorder.period(
          component, (who, when) -> who == payee && when.equals(period) ? reason : null);
    }
  }

  /** What the component has earned in a block so far, line by line and period by period. */
  private final class Earned {
    private final Frame frame;
    private final int component;
    private final long @Nullable [] units;
    private final Map<Integer, List<PeriodPay>> byPayee = new HashMap<>();

    Earned(Frame frame, int component, long @Nullable [] units, List<PeriodPay> pays) {
      this.frame = frame;
      this.component = component;
      this.units = units;
      pays.forEach(pay -> of(pay.payee()).add(pay));
    }

    private List<PeriodPay> of(int payee) {
      return byPayee.computeIfAbsent(payee, _ -> new ArrayList<>());
    }

    long sum(PeriodGrid grid, Groups groups, int run) {
      long sum = 0;
      for (int i = groups.from(run); units != null && i < groups.to(run); i++) {
        sum = Math.addExact(sum, units[i]);
      }
      for (PeriodPay pay : byPayee.getOrDefault(grid.payeeOfRun(run), List.of())) {
        if (grid.periodOfRun(run).span().covers(pay.period().span().last())) {
          sum = Math.addExact(sum, pay.units());
        }
      }
      return sum;
    }

    /** What caps leave on the last day of a period; empty without one. */
    Optional<Long> room(Map<Per, long[]> most, int payee, Period period) {
      Optional<Long> least = Optional.empty();
      for (Map.Entry<Per, long[]> cap : most.entrySet()) {
        PeriodGrid grid = Limits.grid(cap.getKey(), plan, lines);
        Groups groups = frame.groups(grid);
        OptionalInt run = grid.runOn(payee, period.span().last());
        if (run.isPresent()) {
          long amount = cap.getValue()[run.getAsInt() - groups.first()];
          long left = Math.subtractExact(amount, sum(grid, groups, run.getAsInt()));
          least = Optional.of(least.map(one -> Math.min(one, left)).orElse(left));
        }
      }
      return least;
    }

    void add(int payee, Period period, long units) {
      List<PeriodPay> own = of(payee);
      for (int i = 0; i < own.size(); i++) {
        if (own.get(i).period().equals(period)) {
          own.set(i, own.get(i).paying(Math.addExact(own.get(i).units(), units)));
          return;
        }
      }
      own.add(new PeriodPay(payee, component, period, units));
    }

    List<PeriodPay> pays() {
      return byPayee.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .flatMap(one -> one.getValue().stream())
          .toList();
    }
  }
}
