package org.planbridge.planjson;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.RoundingClause;
import org.planbridge.plan.Terms;
import org.planbridge.problem.Code;

/** How the plan-level terms are spelled, those at their defaults left out. */
final class TermsForm {
  private static final Spelling<PayCalendar.Frequency> FREQUENCY = frequencies();
  static final Spelling<RoundingMode> ROUNDING = roundings();

  private TermsForm() {}

  private static Spelling<PayCalendar.Frequency> frequencies() {
    Map<String, PayCalendar.Frequency> words = new LinkedHashMap<>();
    words.put("monthly", PayCalendar.Frequency.MONTHLY);
    words.put("semi-monthly", PayCalendar.Frequency.SEMI_MONTHLY);
    words.put("quarterly", PayCalendar.Frequency.QUARTERLY);
    return new Spelling<>(words);
  }

  private static Spelling<RoundingMode> roundings() {
    Map<String, RoundingMode> words = new LinkedHashMap<>();
    Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .forEach(mode -> words.put(mode.name().toLowerCase(Locale.ROOT).replace('_', ' '), mode));
    return new Spelling<>(words);
  }

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
            none.draw(),
            none.guarantee(),
            none.holdHarmless(),
            none.grace(),
            none.trueUp(),
            fields
                .find("payCalendar")
                .map(one -> Choice.stated(payCalendar(one, reading)))
                .orElse(none.payCalendar()),
            fields
                .find("rounding")
                .map(one -> Choice.stated(rounding(one, reading)))
                .orElse(none.rounding()),
            none.transition(),
            none.rateSet());
    fields.unfilled(Unfilled.TERMS);
    fields.done();
    return terms;
  }

  private static PayCalendar payCalendar(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.PAY_CALENDAR);
    PayCalendar.Frequency frequency =
        fields
            .need("frequency")
            .map(one ->
                reading.choice(one, FREQUENCY, PayCalendar.Frequency.MONTHLY, Unfilled.FREQUENCY))
            .orElse(PayCalendar.Frequency.MONTHLY);
    Optional<Json> on = fields.need("payments");
    List<PayCalendar.Payment> payments =
        on.map(list -> reading.list(list, one -> payment(one, reading))).orElse(List.of());
    fields.done();
    if (reading.findings().count() == before) {
      judge(on.map(Json::at).orElse(fields.at()), frequency, payments, reading.findings());
    }
    return reading.findings().count() == before
        ? new PayCalendar(frequency, payments)
        : PayCalendar.MONTH_END;
  }

  private static PayCalendar.Payment payment(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    PayCalendar.Payment payment =
        new PayCalendar.Payment(
            Numbers.needed(fields, "share", reading),
            fields.need("monthsAfter").map(one -> reading.whole(one, 0, 24)).orElse(0),
            fields.need("day").map(one -> day(one, reading)).orElse(1));
    fields.done();
    return payment;
  }

  static int day(Json json, Reading reading) {
    return json instanceof Json.Text
        ? reading.choice(json, new Spelling<>(Map.of("last", PayCalendar.Payment.LAST_DAY)), 1)
        : reading.whole(json, 1, 28);
  }

  private static void judge(
      Json.Spot at,
      PayCalendar.Frequency frequency,
      List<PayCalendar.Payment> payments,
      Findings findings) {
    BigDecimal total =
        payments.stream().map(PayCalendar.Payment::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(BigDecimal.ONE) != 0) {
      findings.tell(Code.PLAN_SHARES, at, "total", total.toPlainString());
    }
    if (payments.stream().anyMatch(one -> one.share().signum() <= 0)) {
      findings.tell(Code.PLAN_SHARES, at, "negative", total.toPlainString());
    }
    if (frequency == PayCalendar.Frequency.SEMI_MONTHLY && payments.size() != 2) {
      findings.tell(Code.PLAN_SHARES, at, "two", Integer.toString(payments.size()));
    }
    for (int i = 1; i < payments.size(); i++) {
      if (order(payments.get(i - 1)) >= order(payments.get(i))) {
        findings.tell(Code.PLAN_SHARES, at, "order", Integer.toString(i + 1));
      }
    }
  }

  private static int order(PayCalendar.Payment payment) {
    return payment.monthsAfter() * 100 + payment.day();
  }

  private static RoundingClause rounding(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    RoundingClause rounding =
        new RoundingClause(
            fields.need("places").map(one -> reading.whole(one, -6, 6)).orElse(2),
            fields
                .need("mode")
                .map(one -> reading.choice(one, ROUNDING, RoundingMode.HALF_UP))
                .orElse(RoundingMode.HALF_UP));
    fields.done();
    return rounding;
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
    if (isWritten(terms.payCalendar(), Terms.DEFAULT.payCalendar())) {
      members.put("payCalendar", payCalendar(terms.payCalendar().value()));
    }
    if (isWritten(terms.rounding(), Terms.DEFAULT.rounding())) {
      Json.Obj rounding = Json.object();
      rounding.members().put("places", Json.number(terms.rounding().value().places()));
      rounding.members().put("mode", ROUNDING.json(terms.rounding().value().mode()));
      members.put("rounding", rounding);
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static <T> boolean isWritten(Choice<T> choice, Choice<T> assumed) {
    return choice.isStated() || !choice.equals(assumed);
  }

  private static Json payCalendar(PayCalendar calendar) {
    List<Json> payments = new ArrayList<>();
    for (PayCalendar.Payment payment : calendar.payments()) {
      Json.Obj one = Json.object();
      one.members().put("share", Amounts.json(payment.share()));
      one.members().put("monthsAfter", Json.number(payment.monthsAfter()));
      one.members()
          .put(
              "day",
              payment.day() == PayCalendar.Payment.LAST_DAY
                  ? Json.text("last")
                  : Json.number(payment.day()));
      payments.add(one);
    }
    Json.Obj object = Json.object();
    object.members().put("frequency", FREQUENCY.json(calendar.frequency()));
    object.members().put("payments", Json.array(payments));
    return object;
  }
}
