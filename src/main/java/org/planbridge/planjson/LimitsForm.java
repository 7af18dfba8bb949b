package org.planbridge.planjson;

import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Limit;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.problem.Code;

/** How caps, floors and minimums are spelled: {@code {"cap": "5000", "per": "quarter"}}. */
final class LimitsForm {
  private static final Spelling<Limit.Per> PER = Spelling.of(Limit.Per.class);
  private static final Spelling<Limit.Excess> EXCESS = Spelling.of(Limit.Excess.class);
  private static final int MOST_PAYMENTS = 100_000;

  private LimitsForm() {}

  static Limit read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    var form = fields.oneOf("cap", "floor", "minimum", "payments");
    Limit.Per per = per(fields, reading);
    Limit limit =
        form.<Limit>map(entry ->
                switch (entry.getKey()) {
                  case "cap" -> cap(entry.getValue(), per, fields, reading);
                  case "payments" -> payments(entry.getValue(), per, fields, reading);
                  case "floor" -> {
                    if (per == Limit.Per.DEAL || per == Limit.Per.LIFETIME) {
                      String fault = per == Limit.Per.DEAL ? "floor" : "lifetime";
                      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), fault, "");
                    }
                    // A floor below zero is the most that a fee takes.
                    yield new Limit.Floor(per, floor(entry.getValue(), per, reading));
                  }
                  default -> {
                    if (per != Limit.Per.DEAL) {
                      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "minimum", "");
                    }
                    yield new Limit.Minimum(amount(entry.getValue(), per, reading));
                  }
                })
            .orElse(new Limit.Minimum(Quantity.nothing()));
    fields.done();
    return limit;
  }

  private static Limit cap(Json json, Limit.Per per, Fields fields, Reading reading) {
    Quantity amount = amount(json, per, reading);
    Choice<Limit.Excess> excess = excess(fields, per, reading);
    if (amount instanceof Quantity.OfCredited && excess.value() == Limit.Excess.DEFERRED) {
      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "deferredShare", "");
    }
    return new Limit.Cap(per, amount, excess);
  }

  /** What is over a deal's cap, or one of all time, has no next period to go to. */
  private static Choice<Limit.Excess> excess(Fields fields, Limit.Per per, Reading reading) {
    Choice<Limit.Excess> excess =
        ChoiceForm.read(fields, "excess", EXCESS, Limit.FORFEITED, reading);
    if (excess.value() == Limit.Excess.DEFERRED
        && (per == Limit.Per.DEAL || per == Limit.Per.LIFETIME)) {
      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "deferred", "");
    }
    return excess;
  }

  private static Limit payments(Json json, Limit.Per per, Fields fields, Reading reading) {
    int most = reading.whole(json, 1, MOST_PAYMENTS);
    Optional<String> each = fields.find("each").map(reading::text);
    if (per == Limit.Per.DEAL) {
      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "payments", "");
      return new Limit.Minimum(Quantity.nothing());
    }
    return new Limit.Payments(per, Math.max(1, most), each);
  }

  static PlanCap planCap(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.PLAN_CAP);
    Limit.Per per = per(fields, reading);
    if (per == Limit.Per.DEAL) {
      reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "planDeal", "");
    }
    Quantity amount =
        fields.need("cap").map(one -> amount(one, reading)).orElse(Quantity.nothing());
    timeless(json, amount, per, reading);
    PlanCap cap = new PlanCap(per, amount, excess(fields, per, reading));
    fields.done();
    return cap;
  }

  private static Limit.Per per(Fields fields, Reading reading) {
    return fields
        .need("per")
        .map(json -> reading.choice(json, PER, Limit.Per.QUARTER, Unfilled.PER))
        .orElse(Limit.Per.QUARTER);
  }

  /** A sum of a period that cannot be below zero. */
  static Quantity amount(Json json, Reading reading) {
    return judged(json, Amounts.read(json, reading), reading);
  }

  private static Quantity amount(Json json, Limit.Per per, Reading reading) {
    Quantity amount =
        per == Limit.Per.DEAL
            ? Amounts.limitOfDeal(json, reading)
            : Amounts.limitOfPeriod(json, reading);
    timeless(json, amount, per, reading);
    return judged(json, amount, reading);
  }

  /** A floor, which may be below zero. */
  private static Quantity floor(Json json, Limit.Per per, Reading reading) {
    Quantity amount = Amounts.limitOfPeriod(json, reading);
    timeless(json, amount, per, reading);
    return amount;
  }

  /** All time has no share of a yearly figure. */
  private static void timeless(Json json, Quantity amount, Limit.Per per, Reading reading) {
    if (per == Limit.Per.LIFETIME && amount instanceof Quantity.ShareOf) {
      reading.findings().tell(Code.PLAN_LIMIT, json.at(), "lifetimeShare", "");
    }
  }

  private static Quantity judged(Json json, Quantity quantity, Reading reading) {
    if (quantity.factor().signum() < 0) {
      reading
          .findings()
          .tell(Code.PLAN_LIMIT, json.at(), "negative", quantity.factor().toPlainString());
    }
    return quantity;
  }

  static Json write(Limit limit) {
    return switch (limit) {
      case Limit.Cap(var per, var amount, var excess) -> {
        Json.Obj object = write("cap", Amounts.write(amount), per);
        ChoiceForm.write(object.members(), "excess", EXCESS, excess, Limit.FORFEITED);
        yield object;
      }
      case Limit.Floor(var per, var amount) -> write("floor", Amounts.write(amount), per);
      case Limit.Minimum(var amount) -> write("minimum", Amounts.write(amount), Limit.Per.DEAL);
      case Limit.Payments(var per, var most, var each) -> {
        Json.Obj object = write("payments", Json.number(most), per);
        each.ifPresent(field -> object.members().put("each", Json.text(field)));
        yield object;
      }
    };
  }

  static Json write(PlanCap cap) {
    Json.Obj object = write("cap", Amounts.write(cap.amount()), cap.per());
    ChoiceForm.write(object.members(), "excess", EXCESS, cap.excess(), Limit.FORFEITED);
    return object;
  }

  private static Json.Obj write(String key, Json amount, Limit.Per per) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put(key, amount);
    members.put("per", PER.json(per));
    return object;
  }
}
