package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Condition;
import org.planbridge.problem.Code;

/**
 * How a condition is spelled: {@code {"field": "product", "is": "A"}}, {@code {"all": […]}}, or the
 * word {@code "always"}.
 */
final class ConditionForm {
  private static final String ALWAYS = "always";
  private static final String[] TESTS = {
    "is", "in", "atLeast", "above", "atMost", "below", "between", "present", "sameAs"
  };

  private ConditionForm() {}

  /** The condition under {@code when}; none means every deal. */
  static Condition when(Fields fields, Reading reading) {
    return fields.find("when").map(json -> read(json, reading)).orElse(Condition.always());
  }

  static Condition read(Json json, Reading reading) {
    if (json instanceof Json.Text(_, var said) && said.equals(ALWAYS)) {
      return Condition.always();
    }
    Fields fields = reading.fields(json);
    Optional<Map.Entry<String, Json>> form = fields.oneOf("field", "all", "any", "not");
    Condition read =
        form.map(entry ->
                switch (entry.getKey()) {
                  case "all" -> new Condition.All(parts(entry.getValue(), reading));
                  case "any" -> new Condition.Any(parts(entry.getValue(), reading));
                  case "not" -> new Condition.Not(read(entry.getValue(), reading));
                  default -> test(reading.text(entry.getValue()), fields, reading);
                })
            .orElse(Condition.always());
    fields.done();
    return read;
  }

  private static List<Condition> parts(Json json, Reading reading) {
    return reading.list(json, part -> read(part, reading));
  }

  private static Condition test(String field, Fields fields, Reading reading) {
    return fields
        .oneOf(TESTS)
        .map(entry -> test(field, entry.getKey(), entry.getValue(), reading))
        .orElse(Condition.always());
  }

  private static Condition test(String field, String test, Json json, Reading reading) {
    return switch (test) {
      case "is" -> new Condition.Is(field, reading.text(json));
      case "in" -> new Condition.In(field, reading.texts(json));
      case "atLeast" -> new Condition.AtLeast(field, reading.number(json));
      case "above" -> new Condition.Above(field, reading.number(json));
      case "atMost" -> new Condition.AtMost(field, reading.number(json));
      case "below" -> new Condition.Below(field, reading.number(json));
      case "between" -> between(field, json, reading);
      case "present" -> present(field, json, reading);
      case "sameAs" -> new Condition.SameAs(field, reading.text(json));
      default -> throw new IllegalStateException("No test (%s).".formatted(test));
    };
  }

  private static Condition between(String field, Json json, Reading reading) {
    List<BigDecimal> ends = reading.list(json, reading::number);
    if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) <= 0) {
      return new Condition.Between(field, ends.get(0), ends.get(1));
    }
    if (!ends.isEmpty()) {
      reading.findings().tell(Code.PLAN_KIND, json.at(), "list", "between");
    }
    return Condition.always();
  }

  private static Condition present(String field, Json json, Reading reading) {
    if (!(json instanceof Json.Flag(_, var yes))) {
      reading.wrongKind(json, "flag");
      return Condition.always();
    }
    Condition present = new Condition.Present(field);
    return yes ? present : new Condition.Not(present);
  }

  /** Adds {@code when}, unless the condition holds for every deal. */
  static void write(Map<String, Json> members, Condition condition) {
    if (!(condition instanceof Condition.Always)) {
      members.put("when", write(condition));
    }
  }

  static Json write(Condition condition) {
    return switch (condition) {
      case Condition.Always _ -> Json.text(ALWAYS);
      case Condition.Event(var kind) ->
          throw new IllegalArgumentException("Events (%s) stand in credits.".formatted(kind));
      case Condition.All(var parts) -> one("all", parts(parts));
      case Condition.Any(var parts) -> one("any", parts(parts));
      case Condition.Not(var part) -> one("not", write(part));
      case Condition.Is(var field, var value) -> test(field, "is", Json.text(value));
      case Condition.In(var field, var values) -> test(field, "in", Json.texts(values));
      case Condition.AtLeast(var field, var bound) -> test(field, "atLeast", Amounts.json(bound));
      case Condition.Above(var field, var bound) -> test(field, "above", Amounts.json(bound));
      case Condition.AtMost(var field, var bound) -> test(field, "atMost", Amounts.json(bound));
      case Condition.Below(var field, var bound) -> test(field, "below", Amounts.json(bound));
      case Condition.Between(var field, var low, var high) ->
          test(field, "between", Json.array(List.of(Amounts.json(low), Amounts.json(high))));
      case Condition.SameAs(var field, var other) -> test(field, "sameAs", Json.text(other));
      case Condition.Present(var field) ->
          test(field, "present", new Json.Flag(Json.Spot.MADE, true));
    };
  }

  private static Json.Arr parts(List<Condition> parts) {
    return Json.array(parts.stream().map(ConditionForm::write).toList());
  }

  private static Json one(String key, Json value) {
    return new Json.Obj(Json.Spot.MADE, new LinkedHashMap<>(Map.of(key, value)));
  }

  private static Json test(String field, String test, Json value) {
    Json.Obj object = Json.object();
    object.members().put("field", Json.text(field));
    object.members().put(test, value);
    return object;
  }
}
