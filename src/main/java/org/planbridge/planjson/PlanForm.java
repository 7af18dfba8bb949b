package org.planbridge.planjson;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Terms;
import org.planbridge.plan.WhoFor;
import org.planbridge.plan.Why;
import org.planbridge.problem.Code;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** How a whole plan is spelled. */
final class PlanForm {
  static final int FORMAT = 1;
  private static final Currency ANY = Currency.getInstance("USD");

  private PlanForm() {}

  /** The plan; empty if anything in the text cannot stand, which is then told. */
  static Optional<CompensationPlan> read(Json json, Reading reading) {
    Findings findings = reading.findings();
    if (isNewer(json, findings)) {
      return Optional.empty();
    }
    Fields fields = reading.fields(json);
    fields.need("format").ifPresent(one -> reading.whole(one, FORMAT, FORMAT));
    String id = fields.need("id").map(reading::text).orElse("?");
    String name = fields.need("name").map(reading::text).orElse("?");
    String version = fields.need("version").map(reading::text).orElse("?");
    Currency currency = fields.need("currency").map(one -> currency(one, reading)).orElse(ANY);
    Optional<Span> effective =
        fields.find("effective").flatMap(one -> CalendarForm.span(one, reading));
    PlanCalendar calendar =
        fields
            .find("calendar")
            .map(one -> CalendarForm.read(one, reading))
            .orElse(PlanCalendar.civil());
    WhoFor who = fields.find("for").map(one -> who(one, reading)).orElse(WhoFor.EVERYBODY);
    List<Json> places = fields.need("components").map(reading::list).orElse(List.of());
    List<Component> components =
        places.stream().map(one -> ComponentForm.read(one, reading)).toList();
    ComponentJudgement.differ(components, places, findings);
    GateJudgement.judge(components, places, findings);
    CreditJudgement.judge(components, places, findings);
    Terms terms =
        fields.find("terms").map(one -> TermsForm.read(one, reading)).orElse(Terms.DEFAULT);
    fields.find("terms").ifPresent(one -> DrawForm.judge(one, terms.draw(), components, findings));
    List<DerivedNumber> numbers =
        fields.find("numbers").map(one -> FormulaForm.read(one, reading)).orElse(List.of());
    Map<ClauseAddress, Why> reasons = ReasonsForm.read(fields, components, reading);
    fields.unfilled(Unfilled.PLAN);
    fields.done();
    return findings.count() > 0
        ? Optional.empty()
        : Optional.of(
            new CompensationPlan(
                id,
                name,
                version,
                currency,
                effective,
                calendar,
                who,
                components,
                terms.withNumbers(numbers),
                reasons));
  }

  /** A newer format is told alone: what else looks odd in it may be right there. */
  private static boolean isNewer(Json json, Findings findings) {
    if (json instanceof Json.Obj(_, var members)
        && members.get("format") instanceof Json.Num(var at, var raw)
        && raw.matches("[0-9]{1,9}")
        && Integer.parseInt(raw) > FORMAT) {
      findings.tell(Code.PLAN_NEWER, at, raw, Integer.toString(FORMAT));
      return true;
    }
    return false;
  }

  private static Currency currency(Json json, Reading reading) {
    String code = reading.text(json);
    Optional<Currency> known =
        Currency.availableCurrencies()
            .filter(one -> one.getCurrencyCode().equals(code))
            .filter(one -> one.getDefaultFractionDigits() >= 0)
            .findFirst();
    if (known.isEmpty() && json instanceof Json.Text) {
      reading.findings().tell(Code.PLAN_TEXT, json.at(), "currency", code);
    }
    return known.orElse(ANY);
  }

  private static WhoFor who(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    WhoFor who =
        new WhoFor(
            fields.find("roles").map(reading::texts).orElse(List.of()),
            fields.find("teams").map(reading::texts).orElse(List.of()),
            fields.find("payees").map(reading::texts).orElse(List.of()));
    fields.done();
    if (who.isEverybody() && json instanceof Json.Obj(var at, var members) && members.isEmpty()) {
      reading.findings().tell(Code.PLAN_EMPTY, at);
    }
    return who;
  }

  static Json.Obj write(CompensationPlan plan) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("format", Json.number(FORMAT));
    members.put("id", Json.text(plan.id()));
    members.put("name", Json.text(plan.name()));
    members.put("version", Json.text(plan.version()));
    members.put("currency", Json.text(plan.currency().getCurrencyCode()));
    plan.effective().ifPresent(span -> members.put("effective", CalendarForm.write(span)));
    members.put("calendar", CalendarForm.write(plan.calendar()));
    if (!plan.who().isEverybody()) {
      members.put("for", who(plan.who()));
    }
    if (!plan.terms().numbers().isEmpty()) {
      members.put("numbers", FormulaForm.write(plan.terms().numbers()));
    }
    members.put(
        "components", Json.array(plan.components().stream().map(ComponentForm::write).toList()));
    TermsForm.write(plan.terms()).ifPresent(json -> members.put("terms", json));
    ReasonsForm.write(members, plan.reasons(), plan.components());
    return object;
  }

  private static Json who(WhoFor who) {
    Json.Obj object = Json.object();
    putTexts(object, "roles", who.roles());
    putTexts(object, "teams", who.teams());
    putTexts(object, "payees", who.payees());
    return object;
  }

  private static void putTexts(Json.Obj object, String key, List<String> values) {
    if (!values.isEmpty()) {
      object.members().put(key, Json.texts(values));
    }
  }
}
