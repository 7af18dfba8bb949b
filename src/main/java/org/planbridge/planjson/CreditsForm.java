package org.planbridge.planjson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;

/** How the credits slot is spelled: which deals count, for whom, and how much of them. */
final class CreditsForm {
  private CreditsForm() {}

  static Credits read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Credits credits =
        new Credits(
            when(fields, reading),
            RecipientsForm.read(fields, reading),
            fields
                .find("weights")
                .map(list -> reading.list(list, one -> weight(one, reading)))
                .orElse(List.of()),
            fields.find("cap").map(one -> CreditCapForm.read(one, reading)));
    fields.done();
    return credits;
  }

  private static Condition when(Fields fields, Reading reading) {
    Condition which = ConditionForm.when(fields, reading);
    return fields
        .find("events")
        .map(kind -> Condition.ofEvents(reading.text(kind), which))
        .orElse(which);
  }

  private static Credits.Weight weight(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Credits.Weight weight =
        new Credits.Weight(
            ConditionForm.when(fields, reading),
            Numbers.needed(fields, "payBase", reading),
            Numbers.needed(fields, "quotaCredit", reading));
    fields.done();
    return weight;
  }

  static Optional<Json> write(Credits credits) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    credits.when().eventKind().ifPresent(kind -> members.put("events", Json.text(kind)));
    ConditionForm.write(members, credits.when().withoutEvent());
    RecipientsForm.write(members, credits.to());
    if (!credits.weights().isEmpty()) {
      members.put(
          "weights", Json.array(credits.weights().stream().map(CreditsForm::weight).toList()));
    }
    credits.cap().ifPresent(cap -> members.put("cap", CreditCapForm.write(cap)));
    return members.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static Json weight(Credits.Weight weight) {
    Json.Obj object = Json.object();
    ConditionForm.write(object.members(), weight.when());
    object.members().put("payBase", Amounts.json(weight.payBase()));
    object.members().put("quotaCredit", Amounts.json(weight.quotaCredit()));
    return object;
  }
}
