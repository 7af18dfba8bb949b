package org.planbridge.words;

import java.util.Currency;
import org.planbridge.plan.Limit;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;

/** Sums and limits as sentences: "You earn at most $5,000 a quarter." */
final class QuantityWords {
  private final Wording wording;
  private final Figures figures;

  QuantityWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /** A sum or a share of a yearly figure, cut to {@code per}. */
  String sum(Quantity quantity, Limit.Per per, Currency currency) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> figures.money(amount, currency);
      case Quantity.ShareOf(var number, var share) ->
          wording.say(
              per == Limit.Per.DEAL ? "share.yearly" : "share.cut",
              figures.percent(share),
              wording.say("payee." + number.name()));
    };
  }

  /** What a bonus pays; a share is cut to the period that the measure runs over. */
  String bonus(Quantity quantity, Currency currency) {
    return sum(quantity, Limit.Per.PERIOD, currency);
  }

  String limit(Limit limit, Currency currency) {
    return switch (limit) {
      case Limit.Cap(var per, var amount) -> limit("limit.cap", per, amount, currency);
      case Limit.Floor(var per, Quantity.Fixed(var amount)) when amount.signum() < 0 ->
          limit("limit.fee", per, new Quantity.Fixed(amount.negate()), currency);
      case Limit.Floor(var per, var amount) -> limit("limit.floor", per, amount, currency);
      case Limit.Minimum(var amount) ->
          wording.say("limit.minimum", sum(amount, Limit.Per.DEAL, currency));
    };
  }

  String planCap(PlanCap cap, Currency currency) {
    return limit("limit.plan", cap.per(), cap.amount(), currency);
  }

  private String limit(String key, Limit.Per per, Quantity amount, Currency currency) {
    return wording.say(key, sum(amount, per, currency), wording.say("per." + per.name()));
  }
}
