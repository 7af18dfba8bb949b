package org.planbridge.planjson;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.money.Rounding;
import org.planbridge.plan.RoundingClause;
import org.planbridge.problem.Code;

/**
 * How rounding is spelled: {@code {"places": 2, "mode": "half up"}} for each line, or a list of
 * steps such as {@code {"of": "component", "places": 0, "mode": "half up"}}.
 */
final class RoundingForm {
  static final Spelling<RoundingMode> MODE = modes();

  private static final Map<String, String> NO_STEP = Map.of("payee", "roundingOfPayee");

  private RoundingForm() {}

  /** What is rounded. */
  private enum Of {
    LINE,
    COMPONENT,
    DOCUMENT
  }

  private static final Spelling<Of> OF = Spelling.of(Of.class);
  private static final Spelling<Boolean> NONE = new Spelling<>(Map.of("none", true));

  private static Spelling<RoundingMode> modes() {
    Map<String, RoundingMode> words = new LinkedHashMap<>();
    Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .forEach(mode -> words.put(mode.name().toLowerCase(Locale.ROOT).replace('_', ' '), mode));
    return new Spelling<>(words);
  }

  static RoundingClause read(Json json, Reading reading) {
    if (!(json instanceof Json.Arr(var at, _))) {
      Fields fields = reading.fields(json);
      Rounding rounding = rounding(fields, reading);
      fields.done();
      return new RoundingClause(rounding.places(), rounding.mode());
    }
    Map<Of, Rounding> steps = new EnumMap<>(Of.class);
    boolean unrounded = false;
    for (Json one : reading.list(json)) {
      Fields fields = reading.fields(one);
      Of of =
          fields.need("of").map(word -> reading.choice(word, OF, Of.LINE, NO_STEP)).orElse(Of.LINE);
      Optional<Json> places = fields.find("places");
      boolean none =
          of == Of.LINE
              && places
                  .filter(word -> word instanceof Json.Text(_, var said) && said.equals("none"))
                  .isPresent();
      unrounded |= none;
      Rounding step = none ? Rounding.TO_THE_CENT : rounding(fields, reading);
      fields.done();
      if (steps.putIfAbsent(of, step) != null) {
        reading.findings().tell(Code.PLAN_KEY_CLASH, one.at(), OF.of(of), OF.of(of));
      }
    }
    if (unrounded) {
      steps.remove(Of.LINE);
    }
    if (unrounded && !steps.containsKey(Of.COMPONENT)) {
      reading.findings().tell(Code.PLAN_UNSUPPORTED, at, "none", "roundingNone");
      return RoundingClause.TO_THE_CENT;
    }
    Optional<Rounding> component = Optional.ofNullable(steps.get(Of.COMPONENT));
    Rounding usual = steps.getOrDefault(Of.LINE, Rounding.TO_THE_CENT);
    return new RoundingClause(
        unrounded ? Optional.empty() : Optional.of(usual),
        component,
        Optional.ofNullable(steps.get(Of.DOCUMENT)));
  }

  private static Rounding rounding(Fields fields, Reading reading) {
    return new Rounding(
        fields.need("places").map(one -> reading.whole(one, -6, 6)).orElse(2),
        fields
            .need("mode")
            .map(one -> reading.choice(one, MODE, RoundingMode.HALF_UP))
            .orElse(RoundingMode.HALF_UP));
  }

  static Json write(RoundingClause rounding) {
    if (rounding.isOfLines()) {
      return write(Json.object(), rounding.rounding());
    }
    List<Json> steps = new ArrayList<>();
    Json.Obj line = step(Of.LINE);
    if (rounding.line().isPresent()) {
      steps.add(write(line, rounding.line().get()));
    } else {
      line.members().put("places", NONE.json(true));
      steps.add(line);
    }
    rounding.component().ifPresent(one -> steps.add(write(step(Of.COMPONENT), one)));
    rounding.document().ifPresent(one -> steps.add(write(step(Of.DOCUMENT), one)));
    return Json.array(steps);
  }

  private static Json.Obj step(Of of) {
    Json.Obj object = Json.object();
    object.members().put("of", OF.json(of));
    return object;
  }

  private static Json write(Json.Obj object, Rounding rounding) {
    object.members().put("places", Json.number(rounding.places()));
    object.members().put("mode", MODE.json(rounding.mode()));
    return object;
  }
}
