package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.Quantity;
import org.planbridge.problem.Code;

/**
 * How numbers and amounts are spelled: exact decimals in quotes, {@code {"targetIncentive":
 * "2.5"}}, {@code {"targetIncentive": "0.6", "dividedBy": "quota"}}, {@code {"number": "uplift",
 * "times": "2"}}.
 */
final class Amounts {
  private static final Spelling<Boolean> QUOTA = new Spelling<>(Map.of("quota", true));

  private Amounts() {}

  static Json.Text json(BigDecimal value) {
    return Json.text(value.toPlainString());
  }

  /** Where an amount is asked for, which says what it may be made of. */
  private enum Place {
    DEAL,
    LIMIT_OF_DEAL,
    LIMIT_OF_PERIOD,
    PERIOD
  }

  /** A sum of a period: a number is one of the payee, and it is not divided by a quota. */
  static Quantity read(Json json, Reading reading) {
    return read(json, Place.PERIOD, reading);
  }

  /** A limit for one deal: it is not divided by a quota. */
  static Quantity limitOfDeal(Json json, Reading reading) {
    return read(json, Place.LIMIT_OF_DEAL, reading);
  }

  /** A limit of a component over a period. */
  static Quantity limitOfPeriod(Json json, Reading reading) {
    return read(json, Place.LIMIT_OF_PERIOD, reading);
  }

  /** A sum for a deal or a unit of it. */
  static Quantity ofDeal(Json json, Reading reading) {
    return read(json, Place.DEAL, reading);
  }

  /** A rate of a deal. */
  static Quantity rate(Json json, Base base, Reading reading) {
    return json instanceof Json.Obj
        ? ofDeal(json, reading)
        : new Quantity.Fixed(Numbers.rate(json, base, reading));
  }

  /** A rate of what a period credits. */
  static Quantity rateOfPeriod(Json json, Base base, Reading reading) {
    Quantity rate = rate(json, base, reading);
    if (rate instanceof Quantity.Named(var name, _)) {
      reading.ofPayee(json.at(), name);
    }
    return rate;
  }

  private static Quantity read(Json json, Place place, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return new Quantity.Fixed(reading.number(json));
    }
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.QUANTITY);
    Quantity read =
        fields
            .oneOf("targetIncentive", "baseSalary", "number", "shareOfBase")
            .<Quantity>map(entry ->
                switch (entry.getKey()) {
                  case "shareOfBase" -> ofBase(entry.getValue(), place, reading);
                  case "number" -> named(entry.getValue(), fields, place, reading);
                  case "baseSalary" ->
                      share(
                          Quantity.PayeeNumber.BASE_SALARY,
                          entry.getValue(),
                          fields,
                          place,
                          reading);
                  default ->
                      share(
                          Quantity.PayeeNumber.TARGET_INCENTIVE,
                          entry.getValue(),
                          fields,
                          place,
                          reading);
                })
            .orElse(Quantity.nothing());
    fields.done();
    return read;
  }

  private static Quantity ofBase(Json json, Place place, Reading reading) {
    if (place == Place.DEAL || place == Place.PERIOD) {
      reading.findings().tell(Code.PLAN_UNSUPPORTED, json.at(), "shareOfBase", "shareOfBase");
    }
    return new Quantity.OfCredited(reading.number(json));
  }

  private static Quantity named(Json json, Fields fields, Place place, Reading reading) {
    String name = reading.text(json);
    if (place == Place.PERIOD || place == Place.LIMIT_OF_PERIOD) {
      reading.ofPayee(json.at(), name);
    }
    return new Quantity.Named(
        name, fields.find("times").map(reading::number).orElse(BigDecimal.ONE));
  }

  private static Quantity share(
      Quantity.PayeeNumber number, Json json, Fields fields, Place place, Reading reading) {
    BigDecimal share = reading.number(json);
    Optional<Json> by = fields.find("dividedBy");
    if (by.isEmpty()) {
      return new Quantity.ShareOf(number, share);
    }
    reading.choice(by.get(), QUOTA, true);
    if (place != Place.DEAL) {
      reading.findings().tell(Code.PLAN_UNSUPPORTED, by.get().at(), "dividedBy", "quotaSum");
    }
    return new Quantity.OfQuota(number, share);
  }

  static Json write(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> json(amount);
      case Quantity.ShareOf(var number, var share) -> share(number, share);
      case Quantity.OfQuota(var number, var share) -> {
        Json.Obj object = share(number, share);
        object.members().put("dividedBy", Json.text("quota"));
        yield object;
      }
      case Quantity.OfCredited(var share) -> {
        Json.Obj object = Json.object();
        object.members().put("shareOfBase", json(share));
        yield object;
      }
      case Quantity.Named(var number, var times) -> {
        Json.Obj object = Json.object();
        object.members().put("number", Json.text(number));
        if (times.compareTo(BigDecimal.ONE) != 0) {
          object.members().put("times", json(times));
        }
        yield object;
      }
    };
  }

  private static Json.Obj share(Quantity.PayeeNumber number, BigDecimal share) {
    Json.Obj object = Json.object();
    object
        .members()
        .put(
            switch (number) {
              case TARGET_INCENTIVE -> "targetIncentive";
              case BASE_SALARY -> "baseSalary";
            },
            json(share));
    return object;
  }
}
