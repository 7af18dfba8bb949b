package org.planbridge.planjson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Measure;
import org.planbridge.problem.Code;

/**
 * How the time of a measure is spelled: a word such as {@code "quarter"}, or {@code {"weeks": 2,
 * "from": "2026-01-05"}}, {@code {"months": 12, "from": "payee.hire_date"}}, {@code
 * {"rollingMonths": 3}}, {@code {"rollingDays": 90}}.
 */
final class OverForm {
  private static final int MOST = 9_999;
  private static final String PAYEE = "payee.";
  private static final Spelling<Measure.Named> NAMED = named();

  private OverForm() {}

  private static Spelling<Measure.Named> named() {
    Map<String, Measure.Named> words =
        new LinkedHashMap<>(Spelling.of(Measure.Named.class).choices());
    words.remove("half month");
    words.put("half-month", Measure.Named.HALF_MONTH);
    return new Spelling<>(words);
  }

  static Choice<Measure.Over> read(Fields fields, Reading reading) {
    return fields
        .find("over")
        .map(json -> Choice.stated(read(json, reading)))
        .orElse(Measure.DEFAULT.over());
  }

  private static Measure.Over read(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, NAMED, Measure.Named.QUARTER);
    }
    Fields fields = reading.fields(json);
    Measure.Over over =
        fields
            .oneOf("weeks", "months", "rollingDays", "rollingMonths")
            .map(entry -> {
              int length = reading.whole(entry.getValue(), 1, MOST);
              return switch (entry.getKey()) {
                case "weeks" ->
                    fields
                        .need("from")
                        .<Measure.Over>map(day -> new Measure.Weeks(length, reading.date(day)))
                        .orElse(Measure.Over.QUARTER);
                case "months" ->
                    fields
                        .need("from")
                        .<Measure.Over>map(
                            one -> new Measure.Anniversary(length, payeesOwn(one, reading)))
                        .orElse(Measure.Over.QUARTER);
                case "rollingDays" -> new Measure.Rolling(length, Measure.Rolling.Length.DAYS);
                default -> new Measure.Rolling(length, Measure.Rolling.Length.MONTHS);
              };
            })
            .orElse(Measure.Over.QUARTER);
    fields.done();
    return over;
  }

  /** Periods are the payee's, so they begin on a day of the payee's. */
  private static String payeesOwn(Json json, Reading reading) {
    String field = reading.text(json);
    if (json instanceof Json.Text && !field.startsWith(PAYEE)) {
      reading.findings().tell(Code.PLAN_UNSUPPORTED, json.at(), field, "dealDate");
    }
    return field;
  }

  static void write(Map<String, Json> members, Choice<Measure.Over> over) {
    if (over.isStated() || !over.equals(Measure.DEFAULT.over())) {
      members.put("over", write(over.value()));
    }
  }

  private static Json write(Measure.Over over) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (over) {
      case Measure.Named named -> {
        return NAMED.json(named);
      }
      case Measure.Weeks(var weeks, var from) -> {
        members.put("weeks", Json.number(weeks));
        members.put("from", Json.text(from.toString()));
      }
      case Measure.Anniversary(var months, var date) -> {
        members.put("months", Json.number(months));
        members.put("from", Json.text(date));
      }
      case Measure.Rolling(var length, var unit) ->
          members.put(
              unit == Measure.Rolling.Length.DAYS ? "rollingDays" : "rollingMonths",
              Json.number(length));
    }
    return object;
  }
}
