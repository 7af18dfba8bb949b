package org.planbridge.engine.operator;

import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** Pay that follows from the deal alone, wherever a measure stands. */
sealed interface DealPay extends LinePay permits FlatPay, PerDealPay, PerUnitPay, TablePay {
  /**
   * What a deal earns by a rate or a table.
   *
   * @param scaled whether it is not paid but scaled by tiers, a matrix or another table
   */
  static DealPay of(Pay.ByDeal pay, Making making, boolean scaled) {
    return switch (pay) {
      case Pay.FlatRate(var rate) -> new FlatPay(making.address(), making.amount(rate), scaled);
      case Pay.RateTable table -> new TablePay(table, making, scaled);
    };
  }

  /** A rate of a deal's base: what it is paid, or what tiers scale. */
  static Reason rated(
      ClauseAddress address, boolean scaled, Fraction base, Fraction rate, Fraction result) {
    return scaled
        ? new Reason.Based(address, Reason.Based.Of.RATE, base, rate, result)
        : new Reason.Rated(address, base, rate, result);
  }

  /** What every line earns. */
  Column earned(Look look);

  @Override
  default Part pay(Look look) {
    return new Part(earned(look), null);
  }

  @Override
  default boolean looksAtMeasure() {
    return false;
  }

  @Override
  default boolean asAttainment() {
    return false;
  }
}
