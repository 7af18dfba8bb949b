package org.planbridge.engine.operator;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;

/** A rate or a sum of a clause made ready: a factor, and what it is a factor of. */
record Amount(Quantity quantity, Table factor, Optional<AmountSource> source) {
  private static final int[] SAME = new int[0];

  static Amount of(
      ClauseAddress address, Quantity quantity, MeasureOperator measure, CreditLines lines) {
    return new Amount(
        quantity,
        Table.of(Fraction.of(quantity.factor())),
        AmountSource.of(address, quantity, measure, lines));
  }

  /** Every line times the amount. */
  Column of(Frame frame, Column column) {
    Column scaled = frame.kernel.times(column, SAME, factor);
    return source.map(one -> frame.kernel.times(scaled, one.column(frame))).orElse(scaled);
  }

  /** How the amount came out, told on lines that are paid by it. */
  void record(Frame frame, IntPredicate paid) {
    source.ifPresent(one -> one.record(frame, quantity, paid));
  }

  /** The amount itself, line by line; for explanations. */
  java.util.function.IntFunction<Fraction> values(Frame frame) {
    if (source.isEmpty()) {
      return _ -> factor.get(0);
    }
    Column column = source.get().column(frame);
    return i -> column.at(i).times(factor.get(0));
  }

  /** Whether it is the same for everybody who is credited with the deal. */
  boolean isOfDealAlone() {
    return source.map(AmountSource::isOfDealAlone).orElse(true);
  }
}
