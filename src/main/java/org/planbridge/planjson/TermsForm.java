package org.planbridge.planjson;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.RoundingClause;
import org.planbridge.plan.Terms;
import org.planbridge.problem.Code;

/** How the plan-level terms are spelled, those at their defaults left out. */
final class TermsForm {
  static final Spelling<RoundingMode> ROUNDING = roundings();

  private TermsForm() {}

  private static Spelling<RoundingMode> roundings() {
    Map<String, RoundingMode> words = new LinkedHashMap<>();
    Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .forEach(mode -> words.put(mode.name().toLowerCase(Locale.ROOT).replace('_', ' '), mode));
    return new Spelling<>(words);
  }

  static Terms read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Terms none = Terms.DEFAULT;
    Terms terms =
        new Terms(
            none.numbers(),
            fields.find("requiredFields").map(reading::texts).orElse(none.requiredFields()),
            fields
                .find("caps")
                .map(list -> reading.list(list, one -> LimitsForm.planCap(one, reading)))
                .orElse(none.caps()),
            fields.find("draw").map(one -> DrawForm.read(one, reading)).orElse(none.draw()),
            fields
                .find("guarantee")
                .map(one -> GuaranteeForm.read(one, reading))
                .orElse(none.guarantee()),
            fields
                .find("holdHarmless")
                .map(one -> SafeguardsForm.holdHarmless(one, reading))
                .orElse(none.holdHarmless()),
            fields
                .find("grace")
                .map(one -> SafeguardsForm.grace(one, reading))
                .orElse(none.grace()),
            none.trueUp(),
            fields
                .find("payCalendar")
                .map(one -> Choice.stated(PayCalendarForm.read(one, reading)))
                .orElse(none.payCalendar()),
            fields
                .find("rounding")
                .map(one -> Choice.stated(rounding(one, reading)))
                .orElse(none.rounding()),
            none.transition(),
            fields
                .find("rateSet")
                .map(one -> RateSetForm.read(one, reading))
                .orElse(none.rateSet()));
    fields.unfilled(Unfilled.TERMS);
    fields.done();
    return terms;
  }

  private static RoundingClause rounding(Json json, Reading reading) {
    if (json instanceof Json.Arr(var at, _)) {
      reading.findings().tell(Code.PLAN_UNSUPPORTED, at, "rounding", "roundingSteps");
      return RoundingClause.TO_THE_CENT;
    }
    Fields fields = reading.fields(json);
    RoundingClause rounding =
        new RoundingClause(
            fields.need("places").map(one -> reading.whole(one, -6, 6)).orElse(2),
            fields
                .need("mode")
                .map(one -> reading.choice(one, ROUNDING, RoundingMode.HALF_UP))
                .orElse(RoundingMode.HALF_UP));
    fields.done();
    return rounding;
  }

  static Optional<Json> write(Terms terms) {
    Filled.demand(terms);
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    if (!terms.requiredFields().isEmpty()) {
      members.put("requiredFields", Json.texts(terms.requiredFields()));
    }
    if (!terms.caps().isEmpty()) {
      members.put("caps", Json.array(terms.caps().stream().map(LimitsForm::write).toList()));
    }
    DrawForm.write(terms.draw()).ifPresent(json -> members.put("draw", json));
    GuaranteeForm.write(terms.guarantee()).ifPresent(json -> members.put("guarantee", json));
    SafeguardsForm.write(terms.holdHarmless()).ifPresent(json -> members.put("holdHarmless", json));
    SafeguardsForm.write(terms.grace()).ifPresent(json -> members.put("grace", json));
    RateSetForm.write(terms.rateSet()).ifPresent(json -> members.put("rateSet", json));
    if (isWritten(terms.payCalendar(), Terms.DEFAULT.payCalendar())) {
      members.put("payCalendar", PayCalendarForm.write(terms.payCalendar().value()));
    }
    if (isWritten(terms.rounding(), Terms.DEFAULT.rounding())) {
      Json.Obj rounding = Json.object();
      rounding.members().put("places", Json.number(terms.rounding().value().places()));
      rounding.members().put("mode", ROUNDING.json(terms.rounding().value().mode()));
      members.put("rounding", rounding);
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static <T> boolean isWritten(Choice<T> choice, Choice<T> assumed) {
    return choice.isStated() || !choice.equals(assumed);
  }
}
