package org.planbridge.planjson;

import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Terms;

/** How the plan-level terms are spelled, those at their defaults left out. */
final class TermsForm {
  private TermsForm() {}

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
            fields.find("trueUp").map(one -> TrueUpForm.read(one, reading)).orElse(none.trueUp()),
            fields
                .find("payCalendar")
                .map(one -> Choice.stated(PayCalendarForm.read(one, reading)))
                .orElse(none.payCalendar()),
            fields
                .find("rounding")
                .map(one -> Choice.stated(RoundingForm.read(one, reading)))
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
    TrueUpForm.write(terms.trueUp()).ifPresent(json -> members.put("trueUp", json));
    RateSetForm.write(terms.rateSet()).ifPresent(json -> members.put("rateSet", json));
    if (isWritten(terms.payCalendar(), Terms.DEFAULT.payCalendar())) {
      members.put("payCalendar", PayCalendarForm.write(terms.payCalendar().value()));
    }
    if (isWritten(terms.rounding(), Terms.DEFAULT.rounding())) {
      members.put("rounding", RoundingForm.write(terms.rounding().value()));
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static <T> boolean isWritten(Choice<T> choice, Choice<T> assumed) {
    return choice.isStated() || !choice.equals(assumed);
  }
}
