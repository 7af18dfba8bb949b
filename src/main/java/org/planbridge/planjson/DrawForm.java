package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Component;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Recovery;
import org.planbridge.plan.Turns;
import org.planbridge.problem.Code;

/** How draws are spelled. */
final class DrawForm {
  private static final Spelling<Draw.Form> PAYS = forms();
  private static final Spelling<Draw.Scope> SCOPE =
      new Spelling<>(Map.of("plan", new Draw.Scope.Plan()));
  private static final Spelling<Recovery.Leaves> LEAVES = Spelling.of(Recovery.Leaves.class);
  private static final Spelling<Recovery.Forgiven> FORGIVEN = forgivens();
  private static final Spelling<Boolean> NO_RECOVERY = new Spelling<>(Map.of("none", true));

  private DrawForm() {}

  private static Spelling<Draw.Form> forms() {
    Map<String, Draw.Form> words = new LinkedHashMap<>(Spelling.of(Draw.Form.class).choices());
    words.remove("top up");
    words.put("top-up", Draw.Form.TOP_UP);
    return new Spelling<>(words);
  }

  private static Spelling<Recovery.Forgiven> forgivens() {
    Map<String, Recovery.Forgiven> words = new LinkedHashMap<>();
    words.put("never", new Recovery.Forgiven.Never());
    words.put("year end", new Recovery.Forgiven.YearEnd());
    return new Spelling<>(words);
  }

  static Draw read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    if (fields
        .find("scope")
        .filter(one -> one instanceof Json.Text(_, var said) && said.equals("deal"))
        .isPresent()) {
      return ofDeals(fields, reading);
    }
    Draw.Form form =
        fields
            .need("pays")
            .map(one -> reading.choice(one, PAYS, Draw.Form.TOP_UP))
            .orElse(Draw.Form.TOP_UP);
    Quantity amount =
        fields
            .need("amount")
            .map(one -> LimitsForm.amount(one, reading))
            .orElse(new Quantity.Fixed(BigDecimal.ZERO));
    Limit.Per per = TurnsForm.per(fields, reading);
    Turns turns = TurnsForm.read(fields, reading);
    Choice<Draw.Scope> scope =
        fields.find("scope").map(one -> Choice.stated(scope(one, reading))).orElse(Draw.WHOLE_PLAN);
    Optional<Recovery> recovery =
        fields.need("recovery").flatMap(one -> recovery(one, form, reading));
    fields.done();
    return new Draw.PerPeriod(form, amount, per, turns, scope, recovery);
  }

  /** Advances that the facts tell. */
  private static Draw ofDeals(Fields fields, Reading reading) {
    Optional<Json> recovery = fields.need("recovery");
    Optional<Choice<BigDecimal>> takes = Optional.empty();
    if (recovery.isPresent() && recovery.get() instanceof Json.Obj) {
      Fields parts = reading.fields(recovery.get());
      takes = Optional.of(share(parts, "takes", reading));
      parts.done();
    } else {
      recovery.ifPresent(one -> reading.choice(one, NO_RECOVERY, true));
    }
    fields.done();
    return new Draw.OfDeals(takes);
  }

  private static Json write(Draw.OfDeals draw) {
    Json.Obj object = Json.object();
    object.members().put("scope", Json.text("deal"));
    Json.Obj recovery = Json.object();
    draw.takes()
        .filter(one -> isWritten(one, Recovery.ALL))
        .ifPresent(one -> recovery.members().put("takes", Amounts.json(one.value())));
    object.members().put("recovery", draw.takes().isPresent() ? recovery : NO_RECOVERY.json(true));
    return object;
  }

  private static Draw.Scope scope(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, SCOPE, new Draw.Scope.Plan());
    }
    Fields fields = reading.fields(json);
    List<String> ids = fields.need("components").map(reading::texts).orElse(List.of());
    fields.done();
    return new Draw.Scope.Components(ids);
  }

  private static Optional<Recovery> recovery(Json json, Draw.Form form, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      reading.choice(json, NO_RECOVERY, true);
      return Optional.empty();
    }
    Fields fields = reading.fields(json);
    Recovery recovery =
        new Recovery(
            share(fields, "part", reading),
            fields
                .find("fromPeriod")
                .map(one -> Choice.stated(reading.whole(one, 1, TurnsForm.MOST_PERIODS)))
                .orElse(Recovery.AT_ONCE),
            share(fields, "takes", reading),
            ChoiceForm.read(fields, "leaves", LEAVES, Recovery.usual(form), reading),
            fields
                .find("forgiven")
                .map(one -> Choice.stated(forgiven(one, reading)))
                .orElse(Recovery.CARRIED));
    fields.done();
    return Optional.of(recovery);
  }

  /** A part of the whole, above 0 and at most 1. */
  private static Choice<BigDecimal> share(Fields fields, String key, Reading reading) {
    Optional<Json> json = fields.find(key);
    if (json.isEmpty()) {
      return Recovery.ALL;
    }
    BigDecimal share = reading.number(json.get());
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      reading.findings().tell(Code.PLAN_DRAW, json.get().at(), "share", share.toPlainString());
    }
    return Choice.stated(share);
  }

  private static Recovery.Forgiven forgiven(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return reading.choice(json, FORGIVEN, new Recovery.Forgiven.Never());
    }
    Fields fields = reading.fields(json);
    int periods =
        fields
            .need("afterPeriods")
            .map(one -> reading.whole(one, 1, TurnsForm.MOST_PERIODS))
            .orElse(1);
    fields.done();
    return new Recovery.Forgiven.AfterPeriods(periods);
  }

  /** Components that a draw names must be there. */
  static void judge(Json terms, Draw draw, List<Component> components, Findings findings) {
    if (draw instanceof Draw.PerPeriod one
        && one.scope().value() instanceof Draw.Scope.Components(var ids)
        && terms instanceof Json.Obj(_, var members)
        && members.get("draw") instanceof Json.Obj(_, var parts)
        && parts.get("scope") instanceof Json.Obj(var at, _)) {
      List<String> known = components.stream().map(Component::id).toList();
      ids.stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> findings.tell(Code.PLAN_DRAW, at, "component", id));
    }
  }

  static Optional<Json> write(Draw draw) {
    return switch (draw) {
      case Draw.None _ -> Optional.empty();
      case Draw.OfDeals one -> Optional.of(write(one));
      case Draw.PerPeriod one -> Optional.of(write(one));
    };
  }

  private static Json write(Draw.PerPeriod draw) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("pays", PAYS.json(draw.form()));
    members.put("amount", Amounts.write(draw.amount()));
    TurnsForm.write(members, draw.per(), draw.turns());
    if (draw.scope().isStated() || !draw.scope().equals(Draw.WHOLE_PLAN)) {
      members.put(
          "scope",
          switch (draw.scope().value()) {
            case Draw.Scope.Plan plan -> SCOPE.json(plan);
            case Draw.Scope.Components(var ids) -> {
              Json.Obj scope = Json.object();
              scope.members().put("components", Json.texts(ids));
              yield scope;
            }
          });
    }
    members.put(
        "recovery",
        draw.recovery()
            .map(one -> write(one, draw.form()))
            .orElseGet(() -> NO_RECOVERY.json(true)));
    return object;
  }

  private static Json write(Recovery recovery, Draw.Form form) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    if (isWritten(recovery.part(), Recovery.ALL)) {
      members.put("part", Amounts.json(recovery.part().value()));
    }
    if (isWritten(recovery.fromPeriod(), Recovery.AT_ONCE)) {
      members.put("fromPeriod", Json.number(recovery.fromPeriod().value()));
    }
    if (isWritten(recovery.takes(), Recovery.ALL)) {
      members.put("takes", Amounts.json(recovery.takes().value()));
    }
    ChoiceForm.write(members, "leaves", LEAVES, recovery.leaves(), Recovery.usual(form));
    if (isWritten(recovery.forgiven(), Recovery.CARRIED)) {
      members.put(
          "forgiven",
          switch (recovery.forgiven().value()) {
            case Recovery.Forgiven.AfterPeriods(int periods) -> {
              Json.Obj after = Json.object();
              after.members().put("afterPeriods", Json.number(periods));
              yield after;
            }
            case Recovery.Forgiven other -> FORGIVEN.json(other);
          });
    }
    return object;
  }

  private static <T> boolean isWritten(Choice<T> choice, Choice<T> assumed) {
    return choice.isStated() || !choice.equals(assumed);
  }
}
