package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Pay;

/**
 * How a gate is spelled: {@code {"reached": [{"attainment": {"from": "0.8"}}], "tested": "each
 * deal"}}.
 */
final class GateForm {
  private static final Spelling<Gate.Tested> TESTED = Spelling.of(Gate.Tested.class);
  private static final Spelling<Gate.BeforeOpen> BEFORE = Spelling.of(Gate.BeforeOpen.class);
  private static final Spelling<Pay.TierBy> BY = Spelling.of(Pay.TierBy.class);
  private static final Spelling<Gate.Subject> SUBJECT = Spelling.of(Gate.Subject.class);

  private GateForm() {}

  static Gate read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    List<Gate.Look> looks =
        fields
            .need("reached")
            .map(list -> reading.list(list, one -> look(one, reading)))
            .orElse(List.of());
    Gate.Guarded guarded =
        fields.find("guards").map(one -> guarded(one, reading)).orElse(Gate.EVERYTHING);
    Choice<Gate.Tested> tested = ChoiceForm.read(fields, "tested", TESTED, Gate.TESTED, reading);
    Choice<Gate.BeforeOpen> before =
        ChoiceForm.read(fields, "before", BEFORE, Gate.BEFORE, reading);
    fields.done();
    return looks.isEmpty() ? Gate.DEFAULT : new Gate.Opens(looks, guarded, tested, before);
  }

  private static Gate.Look look(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Optional<String> component = fields.find("of").map(reading::text);
    Gate.Look look =
        fields
            .oneOf("attainment", "measure", "earned")
            .map(entry -> {
              Gate.Subject subject = Gate.Subject.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
              Fields inner = reading.fields(entry.getValue());
              BoundForm bound = BoundForm.read(inner, reading);
              inner.done();
              if (subject == Gate.Subject.ATTAINMENT) {
                bound.judgeAttainment(reading);
              }
              return new Gate.Look(component, subject, bound.bound(), bound.edge());
            })
            .orElse(
                new Gate.Look(
                    component, Gate.Subject.MEASURE, BigDecimal.ZERO, Choice.assumed(Edge.FROM)));
    fields.done();
    return look;
  }

  private static Gate.Guarded guarded(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BigDecimal bound = fields.need("tiersFrom").map(reading::number).orElse(BigDecimal.ZERO);
    Pay.TierBy by =
        fields
            .need("by")
            .map(one -> reading.choice(one, BY, Pay.TierBy.MONEY, Map.of()))
            .orElse(Pay.TierBy.MONEY);
    fields.done();
    return new Gate.Guarded.TiersFrom(by, bound);
  }

  static Optional<Json> write(Gate gate) {
    return switch (gate) {
      case Gate.None _ -> Optional.empty();
      case Gate.Opens opens -> Optional.of(write(opens));
    };
  }

  private static Json write(Gate.Opens gate) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("reached", Json.array(gate.looks().stream().map(GateForm::look).toList()));
    switch (gate.guarded()) {
      case Gate.Guarded.Everything _ -> {}
      case Gate.Guarded.TiersFrom(var by, var bound) -> {
        Json.Obj guards = Json.object();
        guards.members().put("tiersFrom", Amounts.json(bound));
        guards.members().put("by", BY.json(by));
        members.put("guards", guards);
      }
    }
    ChoiceForm.write(members, "tested", TESTED, gate.tested(), Gate.TESTED);
    ChoiceForm.write(members, "before", BEFORE, gate.before(), Gate.BEFORE);
    return object;
  }

  private static Json look(Gate.Look look) {
    Json.Obj object = Json.object();
    look.component().ifPresent(of -> object.members().put("of", Json.text(of)));
    Json.Obj inner = Json.object();
    BoundForm.write(inner.members(), look.bound(), look.edge());
    object.members().put(SUBJECT.of(look.subject()), inner);
    return object;
  }
}
