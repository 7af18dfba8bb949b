package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Quantity;

/** The kickers whose rates or sums are no constants. */
final class KickerAmounts {
  /**
   * One of them.
   *
   * @param where of which deals it is asked
   * @param mask 1 for the codes in which its bit is set, else 0
   */
  record One(LineTest where, boolean isRate, Amount amount, Table mask) {}

  private final List<One> all = new ArrayList<>();

  static KickerAmounts of(List<Modifiers.Kicker> kickers, Making making) {
    KickerAmounts found = new KickerAmounts();
    for (int k = 0; k < kickers.size(); k++) {
      Modifiers.KickerPays pays = kickers.get(k).pays();
      Quantity amount =
          switch (pays) {
            case Modifiers.KickerPays.Rate(var rate) -> rate;
            case Modifiers.KickerPays.PerDeal(var sum) -> sum;
          };
      if (!amount.isFixed()) {
        int bit = k;
        Table mask =
            Table.of(
                IntStream.range(0, 1 << kickers.size())
                    .mapToObj(code -> Fraction.of(code >> bit & 1))
                    .toList());
        found.all.add(
            new One(
                making.tests().of(kickers.get(k).when().deal()),
                pays instanceof Modifiers.KickerPays.Rate,
                making.amount(amount),
                mask));
      }
    }
    return found;
  }

  /** A constant; nothing for an amount that is added here. */
  static Fraction fixed(Quantity amount) {
    return amount.isFixed() ? Fraction.of(amount.factor()) : Fraction.ZERO;
  }

  List<One> all() {
    return all;
  }

  boolean areOfDealAlone() {
    return all.stream().allMatch(one -> one.amount.isOfDealAlone());
  }

  /** Whether some of them are sums for the deal. */
  boolean paysSums() {
    return all.stream().anyMatch(one -> !one.isRate);
  }

  /** What constant rates pay, with what these pay. */
  Column rates(Frame frame, Column constant, Column base, int[] codes) {
    return added(frame, constant, base, codes, true);
  }

  /** What constant sums pay, with what these pay. */
  Column sums(Frame frame, Column constant, Column deals, int[] codes) {
    return added(frame, constant, deals, codes, false);
  }

  private Column added(Frame frame, Column constant, Column of, int[] codes, boolean rates) {
    Column sum = constant;
    for (One one : all) {
      if (one.isRate == rates) {
        Column own = frame.kernel.times(of, codes, one.mask);
        sum = frame.kernel.plus(sum, one.amount.of(frame, own));
      }
    }
    return sum;
  }

  void record(Frame frame, int[] codes, Column base, @Nullable Column deals) {
    for (One one : all) {
      Column of = one.isRate || deals == null ? base : deals;
      IntPredicate paid = i -> one.mask.get(codes[i]).signum() != 0 && of.at(i).signum() != 0;
      one.amount.record(frame, paid);
    }
  }

  /** What these add to the rate of every line; for explanations. */
  IntFunction<Fraction> values(Frame frame, int[] codes) {
    List<One> rates = all.stream().filter(One::isRate).toList();
    List<IntFunction<Fraction>> each = rates.stream().map(one -> one.amount.values(frame)).toList();
    return i -> {
      Fraction sum = Fraction.ZERO;
      for (int k = 0; k < each.size(); k++) {
        sum = sum.plus(each.get(k).apply(i).times(rates.get(k).mask.get(codes[i])));
      }
      return sum;
    };
  }
}
