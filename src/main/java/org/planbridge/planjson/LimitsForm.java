package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import org.planbridge.plan.Limit;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.problem.Code;

/** How caps, floors and minimums are spelled: {@code {"cap": "5000", "per": "quarter"}}. */
final class LimitsForm {
  private static final Spelling<Limit.Per> PER = Spelling.of(Limit.Per.class);

  private LimitsForm() {}

  static Limit read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.LIMIT);
    var form = fields.oneOf("cap", "floor", "minimum");
    Limit.Per per = per(fields, reading);
    Limit limit =
        form.<Limit>map(
                entry -> {
                  // A floor below zero is the most that a fee takes.
                  Quantity amount =
                      entry.getKey().equals("floor")
                          ? Amounts.read(entry.getValue(), reading)
                          : amount(entry.getValue(), reading);
                  return switch (entry.getKey()) {
                    case "cap" -> new Limit.Cap(per, amount);
                    case "floor" -> {
                      if (per == Limit.Per.DEAL) {
                        reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "floor", "");
                      }
                      yield new Limit.Floor(per, amount);
                    }
                    default -> {
                      if (per != Limit.Per.DEAL) {
                        reading.findings().tell(Code.PLAN_LIMIT, fields.at(), "minimum", "");
                      }
                      yield new Limit.Minimum(amount);
                    }
                  };
                })
            .orElse(new Limit.Minimum(new Quantity.Fixed(BigDecimal.ZERO)));
    fields.done();
    return limit;
  }

  static PlanCap planCap(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.LIMIT);
    Quantity amount =
        fields
            .need("cap")
            .map(one -> amount(one, reading))
            .orElse(new Quantity.Fixed(BigDecimal.ZERO));
    PlanCap cap = new PlanCap(per(fields, reading), amount);
    fields.done();
    return cap;
  }

  private static Limit.Per per(Fields fields, Reading reading) {
    return fields
        .need("per")
        .map(json -> reading.choice(json, PER, Limit.Per.QUARTER, Unfilled.PER))
        .orElse(Limit.Per.QUARTER);
  }

  /** A sum that cannot be below zero. */
  static Quantity amount(Json json, Reading reading) {
    Quantity quantity = Amounts.read(json, reading);
    BigDecimal size =
        switch (quantity) {
          case Quantity.Fixed(var amount) -> amount;
          case Quantity.ShareOf(_, var share) -> share;
        };
    if (size.signum() < 0) {
      reading.findings().tell(Code.PLAN_LIMIT, json.at(), "negative", size.toPlainString());
    }
    return quantity;
  }

  static Json write(Limit limit) {
    return switch (limit) {
      case Limit.Cap(var per, var amount) -> write("cap", amount, per);
      case Limit.Floor(var per, var amount) -> write("floor", amount, per);
      case Limit.Minimum(var amount) -> write("minimum", amount, Limit.Per.DEAL);
    };
  }

  static Json write(PlanCap cap) {
    return write("cap", cap.amount(), cap.per());
  }

  private static Json write(String key, Quantity amount, Limit.Per per) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put(key, Amounts.write(amount));
    members.put("per", PER.json(per));
    return object;
  }
}
