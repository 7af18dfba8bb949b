package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.FullCredit;
import org.planbridge.plan.ResidualCredit;
import org.planbridge.plan.TeamCredit;
import org.planbridge.problem.Code;

/** How it is spelled who is credited: a word, or an object for rules that need more. */
final class RecipientsForm {
  private static final Spelling<Recipients> NAMED = named();
  private static final Spelling<TeamCredit.Depth> DEPTH = Spelling.of(TeamCredit.Depth.class);
  private static final Spelling<TeamCredit.OwnDeals> OWN = Spelling.of(TeamCredit.OwnDeals.class);
  private static final Spelling<TeamCredit.Kind> KIND = Spelling.of(TeamCredit.Kind.class);
  private static final Spelling<Boolean> ALL_SPLITS = new Spelling<>(Map.of("all splits", true));
  private static final Spelling<Boolean> OWNER = new Spelling<>(Map.of("owner", true));

  private RecipientsForm() {}

  private static Spelling<Recipients> named() {
    Map<String, Recipients> choices = new LinkedHashMap<>();
    Spelling.of(Credits.Named.class).choices().forEach(choices::put);
    return new Spelling<>(choices);
  }

  static Choice<Recipients> read(Fields credits, Reading reading) {
    Optional<Json> to = credits.find("to");
    return to.isEmpty() ? Credits.ALL.to() : Choice.stated(read(to.get(), reading));
  }

  private static Recipients read(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, NAMED, Recipients.OWNER_OR_SPLITS);
    }
    Fields fields = reading.fields(json);
    Recipients to =
        fields
            .oneOf("team", "inFull", "residual")
            .map(one ->
                switch (one.getKey()) {
                  case "team" -> team(one.getValue(), fields, reading);
                  case "inFull" -> inFull(one.getValue(), reading);
                  default -> residual(one.getValue(), fields, reading);
                })
            .orElse(Recipients.OWNER_OR_SPLITS);
    fields.done();
    return to;
  }

  private static Recipients team(Json depth, Fields fields, Reading reading) {
    return new TeamCredit(
        reading.choice(depth, DEPTH, TeamCredit.Depth.ALL_BELOW),
        ChoiceForm.read(fields, "ownDeals", OWN, TeamCredit.OUT, reading),
        ChoiceForm.read(fields, "override", KIND, TeamCredit.WHOLE, reading),
        fields.find("less").map(reading::texts).orElse(List.of()));
  }

  private static Recipients inFull(Json json, Reading reading) {
    if (json instanceof Json.Text) {
      reading.choice(json, ALL_SPLITS, true);
      return new FullCredit(List.of());
    }
    return new FullCredit(reading.texts(json));
  }

  private static Recipients residual(Json json, Fields fields, Reading reading) {
    Optional<String> role = Optional.empty();
    if (json instanceof Json.Obj) {
      Fields inner = reading.fields(json);
      role = inner.need("role").map(reading::text);
      inner.done();
    } else {
      reading.choice(json, OWNER, true);
    }
    Optional<Json> of = fields.find("of");
    BigDecimal total = of.map(reading::number).orElse(BigDecimal.ONE);
    if (total.signum() <= 0) {
      reading.findings().tell(Code.PLAN_CREDIT, of.orElse(json).at(), "total");
      total = BigDecimal.ONE;
    }
    return new ResidualCredit(role, total);
  }

  static void write(Map<String, Json> members, Choice<Recipients> to) {
    switch (to.value()) {
      case Credits.Named named -> {
        if (to.isStated() || !named.equals(Recipients.OWNER_OR_SPLITS)) {
          members.put("to", NAMED.json(named));
        }
      }
      case TeamCredit team -> members.put("to", team(team));
      case FullCredit(var roles) -> {
        Json.Obj object = Json.object();
        object.members().put("inFull", roles.isEmpty() ? ALL_SPLITS.json(true) : Json.texts(roles));
        members.put("to", object);
      }
      case ResidualCredit(var role, var of) -> {
        Json.Obj object = Json.object();
        object.members().put("residual", role.map(RecipientsForm::role).orElse(OWNER.json(true)));
        if (of.compareTo(BigDecimal.ONE) != 0) {
          object.members().put("of", Amounts.json(of));
        }
        members.put("to", object);
      }
    }
  }

  private static Json role(String role) {
    Json.Obj object = Json.object();
    object.members().put("role", Json.text(role));
    return object;
  }

  private static Json team(TeamCredit team) {
    Json.Obj object = Json.object();
    object.members().put("team", DEPTH.json(team.depth()));
    ChoiceForm.write(object.members(), "ownDeals", OWN, team.ownDeals(), TeamCredit.OUT);
    ChoiceForm.write(object.members(), "override", KIND, team.kind(), TeamCredit.WHOLE);
    if (!team.less().isEmpty()) {
      object.members().put("less", Json.texts(team.less()));
    }
    return object;
  }
}
