package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.function.Function;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Quantity;
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
      CreditLines lines,
      LineTests tests,
      int digits,
      boolean gated) {
    ClauseAddress address = ClauseAddress.of(component, Slot.PAY);
    Making making = new Making(address, measure, lines, tests);
    return switch (pay) {
      case Pay.ByDeal byDeal -> DealPay.of(byDeal, making, false);
      case Pay.AmountPerDeal(var amount) -> new PerDealPay(address, making.amount(amount));
      case Pay.AmountPerUnit(var unit, var amount) ->
          new PerUnitPay(address, unit, making.amount(amount));
      case Pay.Tiers tiers ->
          tiers.pays() instanceof TierPays.Once
              ? new EntitledPay(
                  address,
                  OnceTiers.of(tiers),
                  tiers.by() == Pay.TierBy.ATTAINMENT,
                  OnceTiers.source(tiers),
                  measure.grid())
              : new TieredPay(tiers, component, making, gated && ShutTiers.reRates(component));
      case PayoutCurve curve ->
          new EntitledPay(
              address,
              Curves.of(curve),
              curve.by() == Pay.TierBy.ATTAINMENT,
              curve.of().map(number -> new Quantity.ShareOf(number, BigDecimal.ONE)),
              measure.grid());
      case Matrix matrix ->
          matrix.isOfDeals()
              ? DealPay.of(MatrixTable.of(matrix, baseOf(component)), making, false)
              : new MatrixPay(
                  address,
                  matrix,
                  axes.apply(matrix.rows()),
                  axes.apply(matrix.columns()),
                  making,
                  digits);
      case Pay.Bonus bonus -> new BonusPay(address, bonus, digits);
    };
  }

  private static String baseOf(Component component) {
    return switch (component.base()) {
      case Base.NamedNumber(var name) -> name;
      // Its pay is one rate, never a matrix.
      case Base.ComponentResult _ -> "";
    };
  }

  /** Whether it needs to know where the measure stands. */
  boolean looksAtMeasure();

  /** Whether the measure is divided by the quota. */
  boolean asAttainment();
}
