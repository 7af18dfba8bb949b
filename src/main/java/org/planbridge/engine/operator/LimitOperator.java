package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.facts.Opening;
import org.planbridge.money.Fraction;
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
  private final List<Limit.Cap> special = new ArrayList<>();
  private final List<PaymentCount> counts = new ArrayList<>();
  private final PeriodFloors floors;

  LimitOperator(Component component, CompensationPlan plan, CreditLines lines, int digits) {
    address = ClauseAddress.of(component, Slot.LIMITS);
    this.plan = plan;
    this.lines = lines;
    this.digits = digits;
    Map<Per, List<Quantity>> least = new EnumMap<>(Per.class);
    for (Limit limit : component.limits()) {
      switch (limit) {
        case Limit.Cap cap when isSpecial(cap) -> special.add(cap);
        case Limit.Cap(var per, var amount, _) -> put(caps, dealCaps, per, amount);
        case Limit.Floor(var per, var amount) -> put(least, minimums, per, amount);
        case Limit.Minimum(var amount) -> minimums.add(amount);
        case Limit.Payments payments ->
            counts.add(new PaymentCount(address, payments, plan, lines));
      }
    }
    Map<Per, List<Quantity>> most = new EnumMap<>(Per.class);
    caps.forEach((per, amounts) -> most.put(per, new ArrayList<>(amounts)));
    special.forEach(cap -> put(most, dealCaps, cap.per(), cap.amount()));
    floors = new PeriodFloors(address, plan, lines, least, most);
  }

  /** Whether a cap of a period does more than to cut what is over a sum. */
  private static boolean isSpecial(Limit.Cap cap) {
    return cap.per() != Per.DEAL
        && (cap.amount() instanceof Quantity.OfCredited
            || cap.excess().value() == Limit.Excess.DEFERRED);
  }

  private void put(
      Map<Per, List<Quantity>> periods, List<Quantity> deals, Per per, Quantity amount) {
    (per == Per.DEAL
            ? deals
            : periods.computeIfAbsent(Limits.per(per, plan), _ -> new ArrayList<>()))
        .add(amount);
  }

  /** Applies deal limits and plain period caps to rounded lines. */
  Column limit(Frame frame, Column rounded, Column base) {
    Column limited = within(frame, rounded, base);
    if (special.isEmpty()) {
      for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
        limited = capped(frame, cap.getKey(), cap.getValue(), limited);
      }
    }
    return limited;
  }

  /**
   * Applies period caps to lines if some of them is not plain, from short periods to long ones; of
   * one period first those that lose the excess.
   *
   * @return sums of periods that took up what was deferred
   */
  private List<PeriodPay> special(
      Frame frame, int component, long @Nullable [] units, Column base, List<PeriodPay> pays) {
    List<PeriodPay> left = pays;
    if (special.isEmpty()) {
      return left;
    }
    long[][] all = units == null ? new long[0][] : new long[][] {units};
    int[] places = units == null ? new int[0] : new int[] {component};
    for (Per per : Per.values()) {
      List<CapRule> rules = new ArrayList<>();
      if (caps.containsKey(per)) {
        rules.add(new PeriodCap(address, per, caps.getOrDefault(per, List.of()), plan, lines));
      }
      special.stream()
          .filter(cap -> Limits.per(cap.per(), plan) == per)
          .sorted(java.util.Comparator.comparing(cap -> cap.excess().value()))
          .map(cap -> rule(cap, per, base))
          .forEach(rules::add);
      for (CapRule rule : rules) {
        left = rule.cut(frame, all, places, left);
      }
    }
    return left;
  }

  private CapRule rule(Limit.Cap cap, Per per, Column base) {
    return cap.amount() instanceof Quantity.OfCredited(var share)
        ? new BaseCap(address, per, Fraction.of(share), base, plan, lines)
        : new DeferredCap(address, per, cap.amount(), plan, lines);
  }

  /** Applies limits of deals, and of how many are paid, to rounded lines. */
  Column within(Frame frame, Column rounded, Column base) {
    Column limited =
        minimums.isEmpty() && dealCaps.isEmpty() ? rounded : ofDeals(frame, rounded, base);
    for (PaymentCount count : counts) {
      limited = count.cut(frame, limited, digits);
    }
    return limited;
  }

  private Column ofDeals(Frame frame, Column before, Column base) {
    DealLimits limits = DealLimits.of(frame, minimums, dealCaps, base, lines, digits);
    Column limited =
        frame.kernel.within(before, base, limits.groups(), limits.least(), limits.most(), digits);
    if (frame.recorder != null) {
      frame.recorder.line(i -> {
        long most = limits.most(i);
        return before.at(i).equals(limited.at(i))
            ? null
            : new LimitReason.Limited(
                address,
                base.at(i),
                before.at(i),
                Limits.money(limits.least(i), digits),
                most == Long.MAX_VALUE ? Optional.empty() : Optional.of(Limits.money(most, digits)),
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
  List<PeriodPay> raised(Frame frame, int component, long[] units, Column base) {
    List<PeriodPay> taken = special(frame, component, units, base, List.of());
    return frame.kernel.held() ? floors.raise(frame, component, units, base, taken) : taken;
  }

  /**
   * Lines and sums of periods of one component under its caps and floors together.
   *
   * @param units by line, of which what caps cut is taken off; null if only sums of periods are
   *     paid
   */
  List<PeriodPay> limited(
      Frame frame, int component, long @Nullable [] units, List<PeriodPay> sums, Column base) {
    List<PeriodPay> left = sums;
    if (special.isEmpty()) {
      long[][] all = units == null ? new long[0][] : new long[][] {units};
      int[] places = units == null ? new int[0] : new int[] {component};
      for (Map.Entry<Per, List<Quantity>> cap : caps.entrySet()) {
        left =
            new PeriodCap(address, cap.getKey(), cap.getValue(), plan, lines)
                .cut(frame, all, places, left);
      }
    } else {
      left = special(frame, component, units, base, left);
    }
    return floors.raise(frame, component, units, base, left);
  }
}
