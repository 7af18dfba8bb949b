package org.planbridge.planjson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.TrueUp;
import org.planbridge.problem.Code;

/** How a true-up is spelled: {@code {"per": "year", "direction": "up"}}. */
final class TrueUpForm {
  private static final Spelling<Limit.Per> PER =
      new Spelling<>(
          Map.of("quarter", Limit.Per.QUARTER, "half", Limit.Per.HALF, "year", Limit.Per.YEAR));
  private static final Spelling<TrueUp.Scope> SCOPE =
      new Spelling<>(Map.of("plan", new TrueUp.Scope.Plan()));
  private static final Spelling<TrueUp.Direction> DIRECTION = Spelling.of(TrueUp.Direction.class);

  private TrueUpForm() {}

  static TrueUp read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    TrueUp read =
        new TrueUp.AtEnd(
            fields
                .need("per")
                .map(one -> reading.choice(one, PER, Limit.Per.YEAR))
                .orElse(Limit.Per.YEAR),
            fields
                .find("scope")
                .map(one -> Choice.stated(scope(one, reading)))
                .orElse(TrueUp.WHOLE_PLAN),
            ChoiceForm.read(fields, "direction", DIRECTION, TrueUp.EITHER_WAY, reading));
    fields.done();
    return read;
  }

  private static TrueUp.Scope scope(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, SCOPE, new TrueUp.Scope.Plan());
    }
    Fields fields = reading.fields(json);
    List<String> ids = fields.need("components").map(reading::texts).orElse(List.of());
    fields.done();
    return new TrueUp.Scope.Components(ids);
  }

  /** What is trued up must be there, and run over shorter periods. */
  static void judge(Json terms, TrueUp trueUp, List<Component> components, Findings findings) {
    if (!(trueUp instanceof TrueUp.AtEnd clause)
        || !(terms instanceof Json.Obj(_, var members))
        || members.get("trueUp") == null) {
      return;
    }
    Json.Spot at = java.util.Objects.requireNonNull(members.get("trueUp")).at();
    switch (clause.scope().value()) {
      case TrueUp.Scope.Plan _ -> {
        if (components.stream().noneMatch(one -> TrueUp.reaches(clause.per(), one))) {
          findings.tell(Code.PLAN_MEASURE, at, "trueUp");
        }
      }
      case TrueUp.Scope.Components(var ids) ->
          ids.forEach(id -> {
            Optional<Component> found =
                components.stream().filter(one -> one.id().equals(id)).findFirst();
            if (found.isEmpty()) {
              findings.tell(Code.PLAN_DRAW, at, "component", id);
            } else if (!TrueUp.reaches(clause.per(), found.get())) {
              findings.tell(Code.PLAN_MEASURE, at, "trueUp");
            }
          });
    }
  }

  static Optional<Json> write(TrueUp trueUp) {
    return switch (trueUp) {
      case TrueUp.None _ -> Optional.empty();
      case TrueUp.AtEnd clause -> {
        Json.Obj object = Json.object();
        Map<String, Json> members = object.members();
        members.put("per", PER.json(clause.per()));
        if (clause.scope().isStated() || !clause.scope().equals(TrueUp.WHOLE_PLAN)) {
          members.put(
              "scope",
              switch (clause.scope().value()) {
                case TrueUp.Scope.Plan plan -> SCOPE.json(plan);
                case TrueUp.Scope.Components(var ids) -> {
                  Json.Obj scope = Json.object();
                  scope.members().put("components", Json.texts(ids));
                  yield scope;
                }
              });
        }
        ChoiceForm.write(members, "direction", DIRECTION, clause.direction(), TrueUp.EITHER_WAY);
        yield Optional.of(object);
      }
    };
  }
}
