package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Unit;
import org.planbridge.problem.Code;

/**
 * How a unit is spelled: {@code {"number": "units"}}, or {@code {"number": "amount", "fullSteps":
 * "1000"}} for each full thousand.
 */
final class UnitForm {
  private UnitForm() {}

  static Unit read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Unit unit = read(fields, reading);
    fields.done();
    return unit;
  }

  /** The members of a unit among others. */
  static Unit read(Fields fields, Reading reading) {
    String number = fields.need("number").map(reading::text).orElse("?");
    return new Unit(number, fields.find("fullSteps").flatMap(one -> step(one, reading)));
  }

  private static Optional<BigDecimal> step(Json json, Reading reading) {
    BigDecimal step = reading.number(json);
    if (step.signum() > 0) {
      return Optional.of(step);
    }
    reading.findings().tell(Code.PLAN_NUMBER, json.at(), step.toPlainString(), "");
    return Optional.empty();
  }

  static Json write(Unit unit) {
    Json.Obj object = Json.object();
    write(object.members(), unit);
    return object;
  }

  static void write(Map<String, Json> members, Unit unit) {
    members.put("number", Json.text(unit.number()));
    unit.fullSteps().ifPresent(step -> members.put("fullSteps", Amounts.json(step)));
  }
}
