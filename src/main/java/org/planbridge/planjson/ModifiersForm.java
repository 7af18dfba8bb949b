package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Modifiers;

/** How kickers and multipliers are spelled. */
final class ModifiersForm {
  private static final Spelling<Modifiers.Scope> SCOPE = Spelling.of(Modifiers.Scope.class);
  private static final Spelling<Modifiers.Combine> COMBINE = Spelling.of(Modifiers.Combine.class);
  private static final Choice<Modifiers.Scope> BEFORE =
      Choice.assumed(Modifiers.Scope.BEFORE_KICKERS);

  private ModifiersForm() {}

  static Modifiers read(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Modifiers modifiers =
        new Modifiers(
            fields
                .find("kickers")
                .map(list -> reading.list(list, one -> kicker(one, base, reading)))
                .orElse(List.of()),
            fields
                .find("multipliers")
                .map(list -> reading.list(list, one -> multiplier(one, reading)))
                .orElse(List.of()),
            ChoiceForm.read(fields, "combine", COMBINE, Modifiers.NONE.combine(), reading));
    fields.done();
    return modifiers;
  }

  private static Modifiers.Kicker kicker(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Modifiers.When when = when(fields, reading);
    Modifiers.KickerPays pays =
        fields
            .oneOf("rate", "perDeal")
            .map(entry ->
                entry.getKey().equals("rate")
                    ? new Modifiers.KickerPays.Rate(Amounts.rate(entry.getValue(), base, reading))
                    : new Modifiers.KickerPays.PerDeal(Amounts.ofDeal(entry.getValue(), reading)))
            .orElse(new Modifiers.KickerPays.PerDeal(BigDecimal.ZERO));
    fields.done();
    return new Modifiers.Kicker(when, pays);
  }

  private static Modifiers.Multiplier multiplier(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Modifiers.Multiplier multiplier =
        new Modifiers.Multiplier(
            when(fields, reading),
            fields.need("factor").map(one -> Numbers.figure(one, reading)).orElse(BigDecimal.ZERO),
            ChoiceForm.read(fields, "scope", SCOPE, BEFORE, reading));
    fields.done();
    return multiplier;
  }

  private static Modifiers.When when(Fields fields, Reading reading) {
    return new Modifiers.When(
        ConditionForm.when(fields, reading),
        fields
            .find("reached")
            .flatMap(json -> ReachedForm.read(json, reading))
            .map(reached ->
                new Modifiers.Reached(
                    reached.asAttainment(), reached.bound().bound(), reached.bound().edge())));
  }

  static Optional<Json> write(Modifiers modifiers) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    if (!modifiers.kickers().isEmpty()) {
      members.put(
          "kickers", Json.array(modifiers.kickers().stream().map(ModifiersForm::kicker).toList()));
    }
    if (!modifiers.multipliers().isEmpty()) {
      members.put(
          "multipliers",
          Json.array(modifiers.multipliers().stream().map(ModifiersForm::multiplier).toList()));
    }
    ChoiceForm.write(members, "combine", COMBINE, modifiers.combine(), Modifiers.NONE.combine());
    return members.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static Json kicker(Modifiers.Kicker kicker) {
    Json.Obj object = when(kicker.when());
    switch (kicker.pays()) {
      case Modifiers.KickerPays.Rate(var rate) -> object.members().put("rate", Amounts.write(rate));
      case Modifiers.KickerPays.PerDeal(var amount) ->
          object.members().put("perDeal", Amounts.write(amount));
    }
    return object;
  }

  private static Json multiplier(Modifiers.Multiplier multiplier) {
    Json.Obj object = when(multiplier.when());
    object.members().put("factor", Amounts.json(multiplier.factor()));
    ChoiceForm.write(object.members(), "scope", SCOPE, multiplier.scope(), BEFORE);
    return object;
  }

  private static Json.Obj when(Modifiers.When when) {
    Json.Obj object = Json.object();
    ConditionForm.write(object.members(), when.deal());
    when.reached()
        .ifPresent(reached ->
            object
                .members()
                .put(
                    "reached",
                    ReachedForm.write(reached.asAttainment(), reached.bound(), reached.edge())));
    return object;
  }
}
