package org.planbridge.words;

import java.math.BigDecimal;
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
      case Quantity.ShareOf _, Quantity.OfQuota _, Quantity.Named _, Quantity.OfCredited _ ->
          made(quantity, per);
    };
  }

  /** A rate: "5 %", "a rate equal to 60 % of your target incentive divided by your quota". */
  String rate(Quantity rate) {
    return rate instanceof Quantity.Fixed(var value)
        ? figures.percent(value)
        : wording.say("rate.equal", made(rate, Limit.Per.DEAL));
  }

  /** A rate of what a period credits. */
  String rateOfPeriod(Quantity rate) {
    return rate instanceof Quantity.Fixed(var value)
        ? figures.percent(value)
        : wording.say("rate.equal", made(rate, Limit.Per.PERIOD));
  }

  /** A sum for a deal or a unit. */
  String ofDeal(Quantity amount, Currency currency) {
    return sum(amount, Limit.Per.DEAL, currency);
  }

  /** An amount that is no constant. */
  private String made(Quantity quantity, Limit.Per per) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> figures.number(amount);
      case Quantity.ShareOf(var number, var share) ->
          wording.say(
              per == Limit.Per.DEAL ? "share.yearly" : "share.cut",
              figures.percent(share),
              wording.say("payee." + number.name()));
      case Quantity.OfCredited(var share) ->
          wording.say(
              per == Limit.Per.DEAL ? "share.ofDealBase" : "share.ofBase", figures.percent(share));
      case Quantity.OfQuota(var number, var share) ->
          wording.say(
              "share.ofQuota", figures.percent(share), wording.say("payee." + number.name()));
      case Quantity.Named(var name, var times) -> {
        String number =
            name.startsWith("payee.")
                ? wording.say("amount.payee", Names.of(name.substring("payee.".length())))
                : wording.say(
                    per == Limit.Per.DEAL ? "amount.deal" : "amount.number", Names.of(name));
        yield times.compareTo(BigDecimal.ONE) == 0
            ? number
            : wording.say("amount.times", figures.number(times), number);
      }
    };
  }

  /** What a bonus pays; a share is cut to the period that the measure runs over. */
  String bonus(Quantity quantity, Currency currency) {
    return sum(quantity, Limit.Per.PERIOD, currency);
  }

  String limit(Limit limit, Currency currency) {
    return switch (limit) {
      case Limit.Cap(var per, var amount, var excess) ->
          limit("limit.cap", per, amount, currency) + excess(excess.value());
      case Limit.Payments(var per, var most, var each) ->
          each.map(field ->
                  wording.say(
                      "limit.payments.each",
                      wording.say("per." + per.name()),
                      Integer.toString(most),
                      Names.of(field)))
              .orElseGet(() ->
                  wording.say(
                      "limit.payments", wording.say("per." + per.name()), Integer.toString(most)));
      case Limit.Floor(var per, Quantity.Fixed(var amount)) when amount.signum() < 0 ->
          limit("limit.fee", per, new Quantity.Fixed(amount.negate()), currency);
      case Limit.Floor(var per, var amount) -> limit("limit.floor", per, amount, currency);
      case Limit.Minimum(var amount) ->
          wording.say("limit.minimum", sum(amount, Limit.Per.DEAL, currency));
    };
  }

  String planCap(PlanCap cap, Currency currency) {
    return limit("limit.plan", cap.per(), cap.amount(), currency) + excess(cap.excess().value());
  }

  private String excess(Limit.Excess excess) {
    return excess == Limit.Excess.DEFERRED ? " " + wording.say("limit.deferred") : "";
  }

  private String limit(String key, Limit.Per per, Quantity amount, Currency currency) {
    return wording.say(key, sum(amount, per, currency), wording.say("per." + per.name()));
  }
}
