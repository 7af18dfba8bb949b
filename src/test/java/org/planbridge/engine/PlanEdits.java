package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/** Plans with one thing made otherwise. */
final class PlanEdits {
  private PlanEdits() {}

  static Component credits(Component one, Credits credits, Measure measure) {
    return one.with(Slot.CREDITS, credits).with(Slot.MEASURE, measure);
  }

  static CompensationPlan rates(CompensationPlan plan, UnaryOperator<BigDecimal> change) {
    return plan.withComponents(
        plan.components().stream()
            .map(one -> one.with(Slot.PAY, rates(one.pay(), change)))
            .toList());
  }

  private static Quantity amount(Quantity amount, UnaryOperator<BigDecimal> change) {
    return amount.withFactor(change.apply(amount.factor()));
  }

  private static Pay rates(Pay pay, UnaryOperator<BigDecimal> change) {
    return switch (pay) {
      case Pay.FlatRate(var rate) -> new Pay.FlatRate(amount(rate, change));
      case Pay.AmountPerDeal(var amount) -> new Pay.AmountPerDeal(amount(amount, change));
      case Pay.RateTable(var cells, var precedence, var fallback, var times) ->
          new Pay.RateTable(
              cells.stream()
                  .map(cell -> new Pay.RateTable.Cell(cell.when(), rates(cell.pays(), change)))
                  .toList(),
              precedence,
              fallback.map(pays -> rates(pays, change)),
              times);
      case Pay.AmountPerUnit(var unit, var amount) ->
          new Pay.AmountPerUnit(unit, amount(amount, change));
      case Pay.Tiers(var by, var direction, var pays, var tiers) ->
          new Pay.Tiers(
              by,
              direction,
              pays,
              tiers.stream()
                  .map(tier ->
                      new Tier(tier.bound(), tier.edge(), tier.mode(), amount(tier.pays(), change)))
                  .toList());
      case PayoutCurve curve -> curve;
      case Matrix matrix -> matrix;
      case Pay.Bonus(var when, Pay.BonusPays.RateOfCredit(var rate)) ->
          new Pay.Bonus(when, new Pay.BonusPays.RateOfCredit(amount(rate, change)));
      case Pay.Bonus bonus -> bonus;
    };
  }

  private static CellPays rates(CellPays pays, UnaryOperator<BigDecimal> change) {
    return switch (pays) {
      case CellPays.Rate(var rate) -> new CellPays.Rate(amount(rate, change));
      case CellPays.PerDeal(var amount) -> new CellPays.PerDeal(amount(amount, change));
      case CellPays.Multiplier(var factor) -> new CellPays.Multiplier(change.apply(factor));
    };
  }

  /** Tiers by money of one mode: bounds and rates in turn. */
  static Pay.Tiers tiers(TierMode mode, String... boundsAndRates) {
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0; i < boundsAndRates.length; i += 2) {
      tiers.add(
          new Tier(
              new BigDecimal(boundsAndRates[i]),
              Choice.stated(Edge.FROM),
              Choice.stated(mode),
              new BigDecimal(boundsAndRates[i + 1])));
    }
    return new Pay.Tiers(Pay.TierBy.MONEY, tiers);
  }

  static Pay.Tiers modes(Pay.Tiers tiers, TierMode mode) {
    return new Pay.Tiers(
        tiers.by(),
        tiers.tiers().stream()
            .map(tier -> new Tier(tier.bound(), tier.edge(), Choice.stated(mode), tier.pays()))
            .toList());
  }
}
