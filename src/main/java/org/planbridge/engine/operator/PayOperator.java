package org.planbridge.engine.operator;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TierPays;

/** The pay slot made ready. */
sealed interface PayOperator permits LinePay, PeriodicPay {
  /**
   * The operator of a way to pay.
   *
   * @param pay the component's own, or its tiers as far as a gate leaves them open
   * @param gated whether a gate guards some of the tiers, so that two tables must meet
   */
  static PayOperator of(
      Component component,
      Pay pay,
      MeasureOperator measure,
      Function<Matrix.Axis, MatrixAxis> axes,
      LineTests tests,
      int digits,
      boolean gated) {
    ClauseAddress address = ClauseAddress.of(component, Slot.PAY);
    return switch (pay) {
      case Pay.ByDeal byDeal -> byDeal(address, byDeal, tests, false);
      case Pay.AmountPerDeal perDeal -> new LinePay.PerDeal(address, perDeal);
      case Pay.AmountPerUnit perUnit -> new PerUnitPay(address, perUnit);
      case Pay.Tiers tiers ->
          tiers.pays() instanceof TierPays.Once
              ? new EntitledPay(
                  address,
                  OnceTiers.of(tiers),
                  tiers.by() == Pay.TierBy.ATTAINMENT,
                  Optional.empty(),
                  measure.grid())
              : new TieredPay(
                  address, tiers, component, tests, gated && ShutTiers.reRates(component));
      case PayoutCurve curve ->
          new EntitledPay(
              address,
              Curves.of(curve),
              curve.by() == Pay.TierBy.ATTAINMENT,
              curve.of(),
              measure.grid());
      case Matrix matrix ->
          matrix.isOfDeals()
              ? byDeal(address, MatrixTable.of(matrix), tests, false)
              : new MatrixPay(
                  address,
                  matrix,
                  axes.apply(matrix.rows()),
                  axes.apply(matrix.columns()),
                  tests,
                  digits);
      case Pay.Bonus bonus -> new BonusPay(address, bonus, digits);
    };
  }

  /**
   * What a deal earns by itself.
   *
   * @param scaled whether it is not paid but scaled by tiers
   */
  static LinePay byDeal(ClauseAddress address, Pay.ByDeal pay, LineTests tests, boolean scaled) {
    return switch (pay) {
      case Pay.FlatRate flat -> new LinePay.Flat(address, flat, scaled);
      case Pay.RateTable table -> new TablePay(address, table, tests, scaled);
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

  /** What of the deal is paid on, as far as it is a part of the measure. */
  default PaidOn paidOn(CreditOperator credits) {
    return new PaidOn.DealNumber(credits.number());
  }

  /** What is paid on: the pay base unless the clause says otherwise. */
  default Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    return base;
  }

  /** What every line earns before modifiers, of what it is paid on. */
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
