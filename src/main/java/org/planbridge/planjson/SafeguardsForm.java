package org.planbridge.planjson;

import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.HoldHarmless;

/** How hold-harmless clauses and grace periods are spelled. */
final class SafeguardsForm {
  private static final Spelling<HoldHarmless.Recovered> RECOVERY =
      Spelling.of(HoldHarmless.Recovered.class);

  private SafeguardsForm() {}

  static HoldHarmless holdHarmless(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    HoldHarmless clause =
        new HoldHarmless.Against(
            fields.need("plan").map(reading::text).orElse("?"),
            TurnsForm.per(fields, reading),
            TurnsForm.read(fields, reading),
            ChoiceForm.read(fields, "recovery", RECOVERY, HoldHarmless.KEPT, reading));
    fields.done();
    return clause;
  }

  static Optional<Json> write(HoldHarmless clause) {
    return switch (clause) {
      case HoldHarmless.None _ -> Optional.empty();
      case HoldHarmless.Against against -> {
        Json.Obj object = Json.object();
        Map<String, Json> members = object.members();
        members.put("plan", Json.text(against.plan()));
        TurnsForm.write(members, against.per(), against.turns());
        ChoiceForm.write(members, "recovery", RECOVERY, against.recovery(), HoldHarmless.KEPT);
        yield Optional.of(object);
      }
    };
  }

  static GracePeriod grace(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    int months = fields.need("months").map(one -> reading.whole(one, 1, 120)).orElse(1);
    fields.done();
    return new GracePeriod.Months(months);
  }

  static Optional<Json> write(GracePeriod grace) {
    return switch (grace) {
      case GracePeriod.None _ -> Optional.empty();
      case GracePeriod.Months(int months) -> {
        Json.Obj object = Json.object();
        object.members().put("months", Json.number(months));
        yield Optional.of(object);
      }
    };
  }
}
