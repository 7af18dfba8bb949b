package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;

/** The pay slot made ready. */
sealed interface PayOperator permits LinePay, BonusPay {
  /**
   * The operator of a way to pay.
   *
   * @param pay the component's own, or its tiers as far as a gate leaves them open
   * @param gated whether a gate guards some of the tiers, so that two tables must meet
   */
  static PayOperator of(Component component, Pay pay, LineTests tests, int digits, boolean gated) {
    ClauseAddress address = ClauseAddress.of(component, Slot.PAY);
    return switch (pay) {
      case Pay.FlatRate flat -> new LinePay.Flat(address, flat);
      case Pay.AmountPerDeal perDeal -> new LinePay.PerDeal(address, perDeal);
      case Pay.RateTable table -> new LinePay.Table(address, table, tests);
      case Pay.Tiers tiers ->
          new LinePay.Tiered(
              new TierOperator(address, tiers, gated && ShutTiers.reRates(component)),
              component,
              tests);
      case Pay.Bonus bonus -> new BonusPay(address, bonus, digits);
    };
  }

  /** Whether it needs to know where the measure stands. */
  boolean looksAtMeasure();

  /** Whether the measure is divided by the quota. */
  boolean asAttainment();

  /** Whether later deals can change what earlier ones earned. */
  default boolean reRates() {
    return false;
  }

  /**
   * Whether what a line earns follows from its deal alone, so that all payees of a split share one
   * rate.
   */
  boolean standsAlone();

  /** What every line earns before modifiers. */
  default Part pay(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      Column base,
      @Nullable Standing standing,
      Ratio ratio) {
    throw new IllegalStateException("A bonus pays by the period, not by the line.");
  }
}
