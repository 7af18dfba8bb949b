package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.Condition;
import org.planbridge.problem.Code;

/**
 * How a clawback is spelled: {@code {"on": ["refunded"], "within": {"months": 12}, "takes":
 * {"proRata": "days"}}}.
 */
final class ClawbackForm {
  private static final Spelling<Clawback.Since> SINCE = Spelling.of(Clawback.Since.class);
  private static final Spelling<Clawback.Basis> BASIS = basis();
  private static final Spelling<Clawback.Extent> EXTENT = Spelling.of(Clawback.Extent.class);
  private static final Spelling<Clawback.By> BY = by();
  private static final String ALL = "all";

  private ClawbackForm() {}

  private static Spelling<Clawback.Basis> basis() {
    Map<String, Clawback.Basis> words = new LinkedHashMap<>();
    words.put("line as earned", Clawback.Basis.AS_EARNED);
    words.put("line before limits", Clawback.Basis.BEFORE_LIMITS);
    words.put("period reopened", Clawback.Basis.REOPENED);
    return new Spelling<>(words);
  }

  private static Spelling<Clawback.By> by() {
    Map<String, Clawback.By> words = new LinkedHashMap<>();
    words.put("days", Clawback.By.DAYS);
    words.put("months, started one earned", Clawback.By.STARTED_MONTH_EARNED);
    words.put("months, started one not earned", Clawback.By.STARTED_MONTH_NOT_EARNED);
    return new Spelling<>(words);
  }

  static Clawback read(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    List<String> kinds = fields.need("on").map(reading::texts).orElse(List.of());
    Optional<Clawback.Window> window = fields.find("within").map(one -> window(one, reading));
    Optional<Json> takes = fields.find("takes");
    Choice<Clawback.Method> method =
        takes.map(one -> Choice.stated(method(one, reading))).orElse(Clawback.METHOD);
    Choice<Clawback.Basis> basis =
        ChoiceForm.read(fields, "of", BASIS, Clawback.BASIS, reading, Unfilled.CLAWBACK_OF);
    Choice<Clawback.Extent> extent =
        ChoiceForm.read(fields, "partial", EXTENT, Clawback.EXTENT, reading);
    Condition events = ConditionForm.when(fields, reading);
    fields.unfilled(Unfilled.CLAWBACK);
    fields.done();
    if (reading.findings().count() == before) {
      Json.Spot at = fields.at();
      if (window.isEmpty() && method.value() instanceof Clawback.Method.ProRata) {
        reading.findings().tell(Code.PLAN_RELEASE, at, "window", "");
      }
      if (method.value() instanceof Clawback.Method.ProRata(var by)
          && by != Clawback.By.DAYS
          && window.map(one -> one.unit() == Clawback.Unit.DAYS).orElse(false)) {
        reading.findings().tell(Code.PLAN_RELEASE, at, "months", "");
      }
      if (basis.value() == Clawback.Basis.REOPENED && extent.value() == Clawback.Extent.BY_VALUE) {
        reading.findings().tell(Code.PLAN_RELEASE, at, "reopened", "");
      }
    }
    return reading.findings().count() == before
        ? new Clawback.TakesBack(kinds, window, method, basis, extent, events)
        : Clawback.DEFAULT;
  }

  private static Clawback.Window window(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Clawback.Window window =
        fields
            .oneOf("days", "months")
            .map(entry -> {
              boolean days = entry.getKey().equals("days");
              return new Clawback.Window(
                  reading.whole(entry.getValue(), 1, days ? 3660 : 120),
                  days ? Clawback.Unit.DAYS : Clawback.Unit.MONTHS,
                  Clawback.SINCE);
            })
            .orElse(new Clawback.Window(1, Clawback.Unit.DAYS, Clawback.SINCE));
    Choice<Clawback.Since> since = ChoiceForm.read(fields, "since", SINCE, Clawback.SINCE, reading);
    fields.done();
    return new Clawback.Window(window.length(), window.unit(), since);
  }

  private static Clawback.Method method(Json json, Reading reading) {
    if (json instanceof Json.Text) {
      return reading.choice(
          json,
          new Spelling<>(Map.of(ALL, new Clawback.Method.Full())),
          new Clawback.Method.Full());
    }
    Fields fields = reading.fields(json);
    Clawback.Method method =
        fields
            .oneOf("share", "proRata")
            .<Clawback.Method>map(entry ->
                entry.getKey().equals("share")
                    ? new Clawback.Method.Share(share(entry.getValue(), reading))
                    : new Clawback.Method.ProRata(
                        reading.choice(entry.getValue(), BY, Clawback.By.DAYS)))
            .orElse(new Clawback.Method.Full());
    fields.done();
    return method;
  }

  private static BigDecimal share(Json json, Reading reading) {
    BigDecimal share = reading.number(json);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      reading.findings().tell(Code.PLAN_RELEASE, json.at(), "share", share.toPlainString());
    }
    return share;
  }

  static Optional<Json> write(Clawback clawback) {
    return switch (clawback) {
      case Clawback.None _ -> Optional.empty();
      case Clawback.TakesBack takes -> Optional.of(write(takes));
    };
  }

  private static Json write(Clawback.TakesBack takes) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("on", Json.texts(takes.kinds()));
    ConditionForm.write(members, takes.events());
    takes
        .window()
        .ifPresent(window -> {
          Json.Obj within = Json.object();
          within
              .members()
              .put(
                  window.unit() == Clawback.Unit.DAYS ? "days" : "months",
                  Json.number(window.length()));
          ChoiceForm.write(within.members(), "since", SINCE, window.since(), Clawback.SINCE);
          members.put("within", within);
        });
    if (takes.method().isStated() || !takes.method().equals(Clawback.METHOD)) {
      members.put("takes", write(takes.method().value()));
    }
    ChoiceForm.write(members, "of", BASIS, takes.basis(), Clawback.BASIS);
    ChoiceForm.write(members, "partial", EXTENT, takes.extent(), Clawback.EXTENT);
    return object;
  }

  private static Json write(Clawback.Method method) {
    Json.Obj object = Json.object();
    switch (method) {
      case Clawback.Method.Full _ -> {
        return Json.text(ALL);
      }
      case Clawback.Method.Share(var share) -> object.members().put("share", Amounts.json(share));
      case Clawback.Method.ProRata(var by) -> object.members().put("proRata", BY.json(by));
    }
    return object;
  }
}
