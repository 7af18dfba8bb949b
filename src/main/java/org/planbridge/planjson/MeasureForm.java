package org.planbridge.planjson;

import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Measure;
import org.planbridge.problem.Code;

/**
 * How the measure slot is spelled: {@code {"sum": "amount", "over": "quarter"}}, {@code {"count":
 * "deals"}}, or the sum of the reserved word "quota credit".
 */
final class MeasureForm {
  static final String QUOTA_CREDIT = "quota credit";
  private static final String DEALS = "deals";

  private MeasureForm() {}

  static Measure read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.MEASURE);
    fields.unfilled(Unfilled.MEASURE_OF);
    Measure measure =
        new Measure(
            fields
                .oneOf("sum", "count")
                .map(entry -> counted(entry.getKey(), entry.getValue(), reading))
                .orElse(Measure.DEFAULT.counted()),
            ConditionForm.when(fields, reading),
            OverForm.read(fields, reading));
    fields.done();
    return measure;
  }

  /** What is counted, where the period is said elsewhere. */
  static Measure counted(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.MEASURE);
    fields.unfilled(Unfilled.MEASURE_OF);
    Measure measure =
        new Measure(
            fields
                .oneOf("sum", "count")
                .map(entry -> counted(entry.getKey(), entry.getValue(), reading))
                .orElse(Measure.DEFAULT.counted()),
            ConditionForm.when(fields, reading),
            Measure.DEFAULT.over());
    fields.done();
    return measure;
  }

  private static Measure.Counted counted(String key, Json json, Reading reading) {
    String said = reading.text(json);
    if (key.equals("count")) {
      if (!said.equals(DEALS) && json instanceof Json.Text) {
        reading.findings().tell(Code.PLAN_CHOICE, json.at(), said, DEALS, DEALS);
      }
      return new Measure.Counted.Count();
    }
    return said.equals(QUOTA_CREDIT)
        ? new Measure.Counted.QuotaCredit()
        : new Measure.Counted.Sum(said);
  }

  static Optional<Json> write(Measure measure) {
    if (measure.equals(Measure.DEFAULT) && !measure.over().isStated()) {
      return Optional.empty();
    }
    Json.Obj object = write(measure.counted(), measure.where());
    OverForm.write(object.members(), measure.over());
    return Optional.of(object);
  }

  static Json.Obj write(Measure.Counted counted, Condition where) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (counted) {
      case Measure.Counted.QuotaCredit _ -> members.put("sum", Json.text(QUOTA_CREDIT));
      case Measure.Counted.Sum(var number) -> members.put("sum", Json.text(notReserved(number)));
      case Measure.Counted.Count _ -> members.put("count", Json.text(DEALS));
    }
    ConditionForm.write(members, where);
    return object;
  }

  private static String notReserved(String number) {
    if (number.equals(QUOTA_CREDIT)) {
      throw new IllegalArgumentException("A number cannot be named (%s).".formatted(number));
    }
    return number;
  }
}
