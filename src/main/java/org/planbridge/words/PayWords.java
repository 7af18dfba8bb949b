package org.planbridge.words;

import java.math.BigDecimal;
import java.util.Currency;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;

/** The pay clause as sentences. */
final class PayWords {
  private final Wording wording;
  private final Figures figures;
  private final ConditionWords conditions;
  private final TableWords rates;
  private final QuantityWords quantities;

  PayWords(Wording wording, Figures figures, ConditionWords conditions, QuantityWords quantities) {
    this.wording = wording;
    this.figures = figures;
    this.conditions = conditions;
    this.rates = new TableWords(wording, figures, conditions, quantities);
    this.quantities = quantities;
  }

  String sentence(Pay pay, Currency currency) {
    return switch (pay) {
      case Pay.ByDeal byDeal -> rates.sentence(byDeal, currency);
      case Pay.AmountPerDeal(var amount) ->
          wording.say("pay.perDeal", quantities.ofDeal(amount, currency));
      case Pay.AmountPerUnit(var unit, var amount) ->
          wording.say("pay.perUnit", quantities.ofDeal(amount, currency), rates.unit(unit));
      case Pay.Tiers tiers ->
          new TierWords(wording, figures, rates, quantities).sentence(tiers, currency);
      case PayoutCurve curve -> new CurveWords(wording, figures).sentence(curve, currency);
      case Matrix matrix ->
          new MatrixWords(wording, figures, conditions, rates).sentence(matrix, currency);
      case Pay.Bonus(var when, var pays) -> bonus(when, pays, currency);
    };
  }

  private String bonus(Pay.BonusWhen when, Pay.BonusPays pays, Currency currency) {
    String what =
        switch (pays) {
          case Pay.BonusPays.Sum(var amount) -> quantities.bonus(amount, currency);
          case Pay.BonusPays.RateOfCredit(var rate) ->
              wording.say("bonus.rate", quantities.rateOfPeriod(rate));
        };
    return switch (when) {
      case Pay.BonusWhen.Always _ -> wording.say("bonus.always", what);
      case Pay.BonusWhen.Attainment(var bound, var edge) ->
          wording.say("bonus." + key(edge.value()), what, ofQuota(bound));
      case Pay.BonusWhen.MeasureReaches(var bound, var edge) ->
          wording.say("bonus." + key(edge.value()), what, figures.number(bound));
    };
  }

  private String ofQuota(BigDecimal attainment) {
    return wording.say("ofQuota", figures.percent(attainment));
  }

  static String key(Edge edge) {
    return switch (edge) {
      case FROM -> "from";
      case ABOVE -> "above";
    };
  }
}
