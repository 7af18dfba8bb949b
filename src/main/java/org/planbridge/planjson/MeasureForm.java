package org.planbridge.planjson;

import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Measure;
import org.planbridge.problem.Code;

/**
 * How the measure slot is spelled: {@code {"sum": "amount", "over": "quarter"}}, {@code {"count":
 * "deals"}}, or the sum of the reserved word "quota credit".
 */
final class MeasureForm {
  static final String QUOTA_CREDIT = "quota credit";
  private static final String DEALS = "deals";

  private static final Spelling<Measure.Splits> SPLITS = Spelling.of(Measure.Splits.class);
  private static final Spelling<Measure.Scope> SCOPE = Spelling.of(Measure.Scope.class);
  private static final Spelling<Measure.Taken> TAKE = Spelling.of(Measure.Taken.class);

  private MeasureForm() {}

  static Measure read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Measure measure = counted(fields, reading, true);
    fields.done();
    return measure;
  }

  /** What is counted, where the period is said elsewhere. */
  static Measure counted(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Measure measure = counted(fields, reading, false);
    fields.done();
    return measure;
  }

  private static Measure counted(Fields fields, Reading reading, boolean withTime) {
    return new Measure(
        fields
            .oneOf("sum", "count", "average", "last", "achieved")
            .map(entry -> counted(entry.getKey(), entry.getValue(), fields, reading))
            .orElse(Measure.DEFAULT.counted()),
        ConditionForm.when(fields, reading),
        withTime ? OverForm.read(fields, reading) : Measure.DEFAULT.over(),
        ChoiceForm.read(fields, "splits", SPLITS, Measure.BY_SHARE, reading),
        ChoiceForm.read(fields, "of", SCOPE, Measure.PAYEE, reading, Unfilled.MEASURE_OF));
  }

  private static Measure.Counted counted(String key, Json json, Fields fields, Reading reading) {
    String said = reading.text(json);
    if (key.equals("count")) {
      if (!said.equals(DEALS) && json instanceof Json.Text) {
        reading.findings().tell(Code.PLAN_CHOICE, json.at(), said, DEALS, DEALS);
      }
      return new Measure.Counted.Count();
    }
    return switch (key) {
      case "average" -> new Measure.Counted.Average(said);
      case "last" -> new Measure.Counted.Last(said);
      case "achieved" ->
          new Measure.Counted.Achieved(
              said, ChoiceForm.read(fields, "take", TAKE, Measure.SUM, reading));
      default ->
          said.equals(QUOTA_CREDIT)
              ? new Measure.Counted.QuotaCredit()
              : new Measure.Counted.Sum(said);
    };
  }

  static Optional<Json> write(Measure measure) {
    if (measure.equals(Measure.DEFAULT)
        && !measure.over().isStated()
        && !measure.splits().isStated()
        && !measure.scope().isStated()) {
      return Optional.empty();
    }
    Json.Obj object = counted(measure);
    OverForm.write(object.members(), measure.over());
    return Optional.of(object);
  }

  /** What is counted, without the time. */
  static Json.Obj counted(Measure measure) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (measure.counted()) {
      case Measure.Counted.QuotaCredit _ -> members.put("sum", Json.text(QUOTA_CREDIT));
      case Measure.Counted.Sum(var number) -> members.put("sum", Json.text(notReserved(number)));
      case Measure.Counted.Count _ -> members.put("count", Json.text(DEALS));
      case Measure.Counted.Average(var number) -> members.put("average", Json.text(number));
      case Measure.Counted.Last(var number) -> members.put("last", Json.text(number));
      case Measure.Counted.Achieved(var number, var taken) -> {
        members.put("achieved", Json.text(number));
        ChoiceForm.write(members, "take", TAKE, taken, Measure.SUM);
      }
    }
    ChoiceForm.write(members, "of", SCOPE, measure.scope(), Measure.PAYEE);
    ChoiceForm.write(members, "splits", SPLITS, measure.splits(), Measure.BY_SHARE);
    ConditionForm.write(members, measure.where());
    return object;
  }

  private static String notReserved(String number) {
    if (number.equals(QUOTA_CREDIT)) {
      throw new IllegalArgumentException("A number cannot be named (%s).".formatted(number));
    }
    return number;
  }
}
