package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Slot;

/**
 * Multipliers and kickers. Which of them hold is a code of one bit each, so that any number of them
 * is one look-up.
 */
final class ModifierOperator {
  private final ClauseAddress address;
  private final List<Holding> early = new ArrayList<>();
  private final List<Holding> late = new ArrayList<>();
  private final List<Holding> kickers = new ArrayList<>();
  private final Table earlyFactors;
  private final Table lateFactors;
  private final Table allFactors;
  private final Table kickerRates;
  private final Table kickerSums;
  private final KickerAmounts amounts;

  ModifierOperator(
      Component component, MeasureOperator measure, CreditLines lines, LineTests tests) {
    address = ClauseAddress.of(component, Slot.MODIFIERS);
    Modifiers modifiers = component.modifiers();
    List<Fraction> earlyOnes = new ArrayList<>();
    List<Fraction> lateOnes = new ArrayList<>();
    for (Modifiers.Multiplier one : modifiers.multipliers()) {
      boolean after = one.scope().value() == Modifiers.Scope.WITH_KICKERS;
      (after ? late : early).add(new Holding(one.when(), tests));
      (after ? lateOnes : earlyOnes).add(Fraction.of(one.factor()));
    }
    List<Fraction> rates = new ArrayList<>();
    List<Fraction> sums = new ArrayList<>();
    for (Modifiers.Kicker kicker : modifiers.kickers()) {
      kickers.add(new Holding(kicker.when(), tests));
      switch (kicker.pays()) {
        case Modifiers.KickerPays.Rate(var rate) -> {
          rates.add(KickerAmounts.fixed(rate));
          sums.add(Fraction.ZERO);
        }
        case Modifiers.KickerPays.PerDeal(var amount) -> {
          rates.add(Fraction.ZERO);
          sums.add(KickerAmounts.fixed(amount));
        }
      }
    }
    boolean product = modifiers.combine().value() == Modifiers.Combine.MULTIPLY;
    earlyFactors = factors(earlyOnes, product);
    lateFactors = factors(lateOnes, product);
    allFactors = products(earlyFactors, lateFactors);
    kickerRates = sums(rates);
    kickerSums = sums(sums);
    amounts = KickerAmounts.of(modifiers.kickers(), new Making(address, measure, lines, tests));
  }

  /** The kickers whose rates or sums are no constants. */
  KickerAmounts amounts() {
    return amounts;
  }

  private static Table factors(List<Fraction> ones, boolean product) {
    List<Fraction> all = new ArrayList<>();
    for (int code = 0; code < 1 << ones.size(); code++) {
      Fraction factor = Fraction.ONE;
      for (int bit = 0; bit < ones.size(); bit++) {
        if ((code >> bit & 1) == 1) {
          factor =
              product
                  ? factor.times(ones.get(bit))
                  : factor.plus(ones.get(bit)).minus(Fraction.ONE);
        }
      }
      all.add(factor);
    }
    return Table.of(all);
  }

  /** By codes whose low bits are the first table's. */
  private static Table products(Table low, Table high) {
    List<Fraction> all = new ArrayList<>();
    for (int code = 0; code < low.size() * high.size(); code++) {
      all.add(low.get(code % low.size()).times(high.get(code / low.size())));
    }
    return Table.of(all);
  }

  private static Table sums(List<Fraction> ones) {
    List<Fraction> all = new ArrayList<>();
    for (int code = 0; code < 1 << ones.size(); code++) {
      Fraction sum = Fraction.ZERO;
      for (int bit = 0; bit < ones.size(); bit++) {
        sum = (code >> bit & 1) == 1 ? sum.plus(ones.get(bit)) : sum;
      }
      all.add(sum);
    }
    return Table.of(all);
  }

  List<Holding> all() {
    List<Holding> every = multipliers();
    every.addAll(kickers);
    return every;
  }

  private List<Holding> multipliers() {
    List<Holding> both = new ArrayList<>(early);
    both.addAll(late);
    return both;
  }

  /** Whether some multiplier may scale what deals earn. */
  boolean scales() {
    return !early.isEmpty() || !late.isEmpty();
  }

  /** Whether every line's factors and kickers are known from the deal alone. */
  boolean standsAlone() {
    return all().stream().noneMatch(Holding::looksAtMeasure);
  }

  /** Scales by the multipliers that come before kickers. */
  Column early(Frame frame, Holding.@Nullable Reach reach, Column column) {
    return scale(frame, reach, early, earlyFactors, column);
  }

  /** Scales by all multipliers at once: what deals are paid on, before tiers re-rate it. */
  Column all(Frame frame, Holding.@Nullable Reach reach, Column column) {
    return scale(frame, reach, multipliers(), allFactors, column);
  }

  /** The factors of all multipliers at once. */
  Factors allFactors(Frame frame, Holding.@Nullable Reach reach) {
    return scales() ? new Factors(codes(frame, reach, multipliers()), allFactors) : Factors.NONE;
  }

  /** A factor for every line. */
  record Factors(int[] codes, Table factors) {
    /** No multiplier has been applied. */
    static final Factors NONE = new Factors(new int[0], Table.of(Fraction.ONE));

    Column apply(Frame frame, Column column) {
      return factors.size() == 1 ? column : frame.kernel.times(column, codes, factors);
    }

    Fraction at(int line) {
      return factors.size() == 1 ? Fraction.ONE : factors.get(codes[line]);
    }
  }

  /** Scales by the multipliers that take kickers in. */
  Column late(Frame frame, Holding.@Nullable Reach reach, Column column) {
    return scale(frame, reach, late, lateFactors, column);
  }

  private Column scale(
      Frame frame,
      Holding.@Nullable Reach reach,
      List<Holding> holdings,
      Table factors,
      Column column) {
    if (holdings.isEmpty()) {
      return column;
    }
    int[] codes = codes(frame, reach, holdings);
    Column scaled = frame.kernel.times(column, codes, factors);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          scaled.at(i).equals(column.at(i))
              ? null
              : new Reason.Multiplied(address, column.at(i), factors.get(codes[i]), scaled.at(i)));
    }
    return scaled;
  }

  /**
   * What the kickers add to every line; null without kickers.
   *
   * @param scaled whether the multipliers that take kickers in have been applied to what the deal
   *     is paid on; kickers are then scaled by themselves
   */
  @Nullable Column kickers(
      Frame frame,
      Holding.@Nullable Reach reach,
      Column base,
      CreditOperator credits,
      LineCodes creditCodes,
      boolean scaled) {
    if (kickers.isEmpty()) {
      return null;
    }
    int[] codes = codes(frame, reach, kickers);
    Column constant = frame.kernel.times(base, codes, kickerRates);
    Column deals =
        kickerSums.isConstant() && !amounts.paysSums() ? null : credits.perDeal(frame, creditCodes);
    Column sums = deals == null ? null : frame.kernel.times(deals, codes, kickerSums);
    Column ofBase = amounts.rates(frame, constant, base, codes);
    Column perDeal = sums == null || deals == null ? null : amounts.sums(frame, sums, deals, codes);
    Column sum = perDeal == null ? ofBase : frame.kernel.plus(ofBase, perDeal);
    Factors factors =
        scaled && !late.isEmpty()
            ? new Factors(codes(frame, reach, late), lateFactors)
            : Factors.NONE;
    Column kicked = factors.apply(frame, sum);
    if (frame.recorder != null) {
      amounts.record(frame, codes, base, deals);
      IntFunction<Fraction> added = amounts.values(frame, codes);
      frame.recorder.line(i ->
          kicked.at(i).signum() == 0
              ? null
              : new Reason.Kicked(
                  address,
                  base.at(i),
                  kickerRates.get(codes[i]).plus(added.apply(i)),
                  perDeal == null ? Fraction.ZERO : perDeal.at(i),
                  factors.at(i),
                  kicked.at(i)));
    }
    return kicked;
  }

  private static int[] codes(Frame frame, Holding.@Nullable Reach reach, List<Holding> holdings) {
    int[] codes = frame.codes();
    for (int bit = 0; bit < holdings.size(); bit++) {
      holdings.get(bit).mark(frame, reach, 1 << bit, bit == 0, codes);
    }
    return codes;
  }
}
