package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Unit;

/** How the pay slot is spelled: exactly one way to earn. */
final class PayForm {
  private static final Pay NOTHING = new Pay.FlatRate(BigDecimal.ZERO);

  private PayForm() {}

  static Pay read(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Optional<Map.Entry<String, Json>> form =
        fields.oneOf(
            "rate", "amountPerDeal", "amountPerUnit", "table", "tiers", "curve", "matrix", "bonus");
    Pay pay =
        form.map(entry ->
                switch (entry.getKey()) {
                  case "rate" -> new Pay.FlatRate(Amounts.rate(entry.getValue(), base, reading));
                  case "amountPerDeal" ->
                      new Pay.AmountPerDeal(Amounts.ofDeal(entry.getValue(), reading));
                  case "amountPerUnit" -> perUnit(entry.getValue(), reading);
                  case "table" -> TableForm.read(entry.getValue(), base, reading);
                  case "tiers" -> TiersForm.read(entry.getValue(), base, reading);
                  case "curve" -> CurveForm.read(entry.getValue(), reading);
                  case "matrix" -> MatrixForm.read(entry.getValue(), base, reading);
                  case "bonus" -> bonus(entry.getValue(), base, reading);
                  default -> throw new IllegalStateException("No pay (%s).".formatted(entry));
                })
            .orElse(NOTHING);
    fields.done();
    return pay;
  }

  private static Pay perUnit(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Pay pay =
        new Pay.AmountPerUnit(
            UnitForm.read(fields, reading),
            fields
                .need("amount")
                .map(one -> Amounts.ofDeal(one, reading))
                .orElse(Quantity.nothing()));
    fields.done();
    return pay;
  }

  private static Json perUnit(Unit unit, Quantity amount) {
    Json.Obj object = Json.object();
    UnitForm.write(object.members(), unit);
    object.members().put("amount", Amounts.write(amount));
    return object;
  }

  private static Pay bonus(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Pay.BonusWhen when =
        fields
            .oneOf("reached", "every")
            .map(entry -> bonusWhen(entry.getKey(), entry.getValue(), reading))
            .orElse(new Pay.BonusWhen.Always());
    Pay.BonusPays pays =
        fields
            .oneOf("amount", "rateOfCredit")
            .map(entry ->
                entry.getKey().equals("amount")
                    ? new Pay.BonusPays.Sum(Amounts.read(entry.getValue(), reading))
                    : new Pay.BonusPays.RateOfCredit(
                        Amounts.rateOfPeriod(entry.getValue(), base, reading)))
            .orElse(new Pay.BonusPays.RateOfCredit(BigDecimal.ZERO));
    fields.done();
    return new Pay.Bonus(when, pays);
  }

  private static final Spelling<Boolean> EVERY = new Spelling<>(Map.of("period", true));

  private static Pay.BonusWhen bonusWhen(String key, Json json, Reading reading) {
    if (key.equals("every")) {
      reading.choice(json, EVERY, true);
      return new Pay.BonusWhen.Always();
    }
    return ReachedForm.read(json, reading)
        .<Pay.BonusWhen>map(reached ->
            reached.asAttainment()
                ? new Pay.BonusWhen.Attainment(reached.bound().bound(), reached.bound().edge())
                : new Pay.BonusWhen.MeasureReaches(reached.bound().bound(), reached.bound().edge()))
        .orElse(new Pay.BonusWhen.Always());
  }

  static Json write(Pay pay) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (pay) {
      case Pay.FlatRate(var rate) -> members.put("rate", Amounts.write(rate));
      case Pay.AmountPerDeal(var amount) -> members.put("amountPerDeal", Amounts.write(amount));
      case Pay.AmountPerUnit(var unit, var amount) ->
          members.put("amountPerUnit", perUnit(unit, amount));
      case Pay.RateTable table -> members.put("table", TableForm.write(table));
      case Pay.Tiers tiers -> members.put("tiers", TiersForm.write(tiers));
      case PayoutCurve curve -> members.put("curve", CurveForm.write(curve));
      case Matrix matrix -> members.put("matrix", MatrixForm.write(matrix));
      case Pay.Bonus bonus -> members.put("bonus", bonus(bonus));
    }
    return object;
  }

  private static Json bonus(Pay.Bonus bonus) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (bonus.when()) {
      case Pay.BonusWhen.Always _ -> members.put("every", Json.text("period"));
      case Pay.BonusWhen.Attainment(var bound, var edge) ->
          members.put("reached", ReachedForm.write(true, bound, edge));
      case Pay.BonusWhen.MeasureReaches(var bound, var edge) ->
          members.put("reached", ReachedForm.write(false, bound, edge));
    }
    switch (bonus.pays()) {
      case Pay.BonusPays.Sum(var amount) -> members.put("amount", Amounts.write(amount));
      case Pay.BonusPays.RateOfCredit(var rate) -> members.put("rateOfCredit", Amounts.write(rate));
    }
    return object;
  }
}
