package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Formula;
import org.planbridge.problem.Code;

/**
 * How derived numbers are spelled: {@code {"net": {"minus": ["amount", "discount"]}}}. A text is a
 * name, or a constant if it reads as a number.
 */
final class FormulaForm {
  private static final String[] KINDS = {
    "plus", "minus", "times", "divide", "round", "monthsSince", "daysSince", "ordinal"
  };

  private FormulaForm() {}

  static List<DerivedNumber> read(Json json, Reading reading) {
    List<DerivedNumber> numbers = new ArrayList<>();
    if (!(json instanceof Json.Obj(_, var members))) {
      reading.wrongKind(json, "object");
      return numbers;
    }
    if (members.isEmpty()) {
      reading.findings().tell(Code.PLAN_EMPTY, json.at());
    }
    members.forEach((name, value) -> {
      if (name.isBlank() || isNumber(name)) {
        reading.findings().tell(Code.PLAN_TEXT, value.at(), "blank", name);
      }
      numbers.add(new DerivedNumber(name, formula(value, reading)));
    });
    refuseCycles(numbers, members, reading);
    return numbers;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static Formula formula(Json json, Reading reading) {
    return switch (json) {
      case Json.Text(_, var said) when isNumber(said) -> new Formula.Constant(reading.number(json));
      case Json.Text _ -> new Formula.Named(reading.text(json));
      case Json.Num _ -> new Formula.Constant(reading.number(json));
      case Json.Obj _ -> composed(json, reading);
      case Json.Arr _, Json.Flag _, Json.Nothing _ -> {
        reading.wrongKind(json, "text");
        yield new Formula.Constant(BigDecimal.ZERO);
      }
    };
  }

  private static Formula composed(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Optional<Map.Entry<String, Json>> form = fields.oneOf(KINDS);
    Formula read =
        form.<Formula>map(
                entry -> {
                  Json value = entry.getValue();
                  return switch (entry.getKey()) {
                    case "plus" -> new Formula.Plus(parts(value, reading));
                    case "times" -> new Formula.Times(parts(value, reading));
                    case "minus" -> {
                      List<Formula> two = two(value, reading);
                      yield new Formula.Minus(two.get(0), two.get(1));
                    }
                    case "divide" -> {
                      List<Formula> two = two(value, reading);
                      yield new Formula.Divide(two.get(0), two.get(1));
                    }
                    case "round" -> rounded(value, fields, reading);
                    case "monthsSince" ->
                        new Formula.Since(Formula.Since.Unit.MONTHS, reading.text(value));
                    case "daysSince" ->
                        new Formula.Since(Formula.Since.Unit.DAYS, reading.text(value));
                    default -> {
                      String by = reading.text(value);
                      yield new Formula.Ordinal(
                          by.equals("payee") ? Optional.empty() : Optional.of(by));
                    }
                  };
                })
            .orElse(new Formula.Constant(BigDecimal.ZERO));
    fields.done();
    return read;
  }

  private static List<Formula> parts(Json json, Reading reading) {
    return reading.list(json, one -> formula(one, reading));
  }

  private static List<Formula> two(Json json, Reading reading) {
    List<Formula> parts = parts(json, reading);
    if (parts.size() == 2) {
      return parts;
    }
    if (!parts.isEmpty()) {
      reading.findings().tell(Code.PLAN_KIND, json.at(), "list", "two");
    }
    Formula nothing = new Formula.Constant(BigDecimal.ZERO);
    return List.of(nothing, nothing);
  }

  private static Formula rounded(Json value, Fields fields, Reading reading) {
    int places = fields.need("places").map(one -> reading.whole(one, -6, 6)).orElse(0);
    return new Formula.Rounded(
        formula(value, reading),
        places,
        fields
            .find("mode")
            .map(one ->
                reading.choice(one, RoundingForm.MODE, java.math.RoundingMode.HALF_UP, Map.of()))
            .orElse(java.math.RoundingMode.HALF_UP));
  }

  /** A number that needs itself, directly or through others, has no value. */
  private static void refuseCycles(
      List<DerivedNumber> numbers, Map<String, Json> places, Reading reading) {
    Map<String, Formula> byName = new LinkedHashMap<>();
    numbers.forEach(one -> byName.put(one.name(), one.formula()));
    for (DerivedNumber one : numbers) {
      if (needs(one.name(), one.formula(), byName, new HashSet<>())) {
        Json place = places.get(one.name());
        if (place != null) {
          reading.findings().tell(Code.PLAN_CYCLE, place.at(), one.name());
        }
      }
    }
  }

  private static boolean needs(
      String name, Formula formula, Map<String, Formula> byName, Set<String> seen) {
    for (Formula.Leaf leaf : formula.leaves()) {
      if (leaf instanceof Formula.Named(var other)) {
        Formula next = byName.get(other);
        if (other.equals(name)
            || (next != null && seen.add(other) && needs(name, next, byName, seen))) {
          return true;
        }
      }
    }
    return false;
  }

  static Json write(List<DerivedNumber> numbers) {
    Json.Obj object = Json.object();
    numbers.forEach(one -> object.members().put(one.name(), write(one.formula())));
    return object;
  }

  private static Json write(Formula formula) {
    return switch (formula) {
      case Formula.Named(var name) -> Json.text(name);
      case Formula.Constant(var value) -> Amounts.json(value);
      case Formula.Plus(var parts) -> one("plus", list(parts));
      case Formula.Minus(var from, var taken) -> one("minus", list(List.of(from, taken)));
      case Formula.Times(var parts) -> one("times", list(parts));
      case Formula.Divide(var whole, var by) -> one("divide", list(List.of(whole, by)));
      case Formula.Rounded(var of, var places, var mode) -> {
        Json.Obj object = one("round", write(of));
        object.members().put("places", Json.number(places));
        object.members().put("mode", RoundingForm.MODE.json(mode));
        yield object;
      }
      case Formula.Since(var unit, var date) ->
          one(unit == Formula.Since.Unit.MONTHS ? "monthsSince" : "daysSince", Json.text(date));
      case Formula.Ordinal(var field) -> one("ordinal", Json.text(field.orElse("payee")));
    };
  }

  private static Json list(List<Formula> parts) {
    return Json.array(parts.stream().map(FormulaForm::write).toList());
  }

  private static Json.Obj one(String key, Json value) {
    Json.Obj object = Json.object();
    object.members().put(key, value);
    return object;
  }
}
