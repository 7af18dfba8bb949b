package org.planbridge.planjson;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.PayCalendar.When;
import org.planbridge.plan.PayPeriod;
import org.planbridge.problem.Code;

/** How pay calendars are spelled. */
final class PayCalendarForm {
  private static final Spelling<Kind> FREQUENCY = frequencies();
  private static final Spelling<PayCalendar.Decides> DECIDES =
      Spelling.of(PayCalendar.Decides.class);
  private static final Spelling<PayCalendar.Negative> NEGATIVE =
      Spelling.of(PayCalendar.Negative.class);
  private static final Spelling<PayCalendar.Weekend> WEEKEND =
      Spelling.of(PayCalendar.Weekend.class);
  private static final Spelling<DayOfWeek> DAY = Spelling.of(DayOfWeek.class);
  private static final Spelling<Integer> LAST =
      new Spelling<>(Map.of("last", PayCalendar.Payment.LAST_DAY));
  private static final int A_YEAR = 366;

  private PayCalendarForm() {}

  private enum Kind {
    MONTHLY,
    SEMI_MONTHLY,
    QUARTERLY,
    WEEKLY,
    FORTNIGHTLY
  }

  private static Spelling<Kind> frequencies() {
    Map<String, Kind> words = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      words.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    return new Spelling<>(words);
  }

  static PayCalendar read(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    Kind kind =
        fields
            .need("frequency")
            .map(one -> reading.choice(one, FREQUENCY, Kind.MONTHLY, Unfilled.FREQUENCY))
            .orElse(Kind.MONTHLY);
    PayPeriod period = period(kind, fields, reading);
    Optional<Json> on = fields.need("payments");
    List<PayCalendar.Payment> payments =
        on.map(list -> reading.list(list, one -> payment(one, reading))).orElse(List.of());
    var decides = ChoiceForm.read(fields, "decides", DECIDES, PayCalendar.BY_DUE_DATE, reading);
    var negative = ChoiceForm.read(fields, "negative", NEGATIVE, PayCalendar.CARRIED, reading);
    fields.done();
    if (reading.findings().count() == before) {
      judge(on.map(Json::at).orElse(fields.at()), kind, payments, reading.findings());
    }
    return reading.findings().count() == before
        ? new PayCalendar(period, payments, decides, negative)
        : PayCalendar.MONTH_END;
  }

  private static PayPeriod period(Kind kind, Fields fields, Reading reading) {
    return switch (kind) {
      case MONTHLY -> new PayPeriod.Civil(PayCalendar.Frequency.MONTHLY);
      case SEMI_MONTHLY -> new PayPeriod.Civil(PayCalendar.Frequency.SEMI_MONTHLY);
      case QUARTERLY -> new PayPeriod.Civil(PayCalendar.Frequency.QUARTERLY);
      case WEEKLY ->
          fields
              .need("cutOff")
              .map(one -> weekly(one, reading))
              .orElse(new PayPeriod.Weekly(DayOfWeek.SUNDAY, Optional.empty()));
      case FORTNIGHTLY ->
          new PayPeriod.Fortnightly(fields.need("from").map(reading::date).orElse(LocalDate.EPOCH));
    };
  }

  /** A day, and the time on it with its zone and the field that tells a deal's time. */
  private static PayPeriod.Weekly weekly(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    DayOfWeek day =
        fields
            .need("day")
            .map(one -> reading.choice(one, DAY, DayOfWeek.SUNDAY))
            .orElse(DayOfWeek.SUNDAY);
    Optional<PayPeriod.CutOff> cutOff = Optional.empty();
    if (fields
        .find("time")
        .or(() -> fields.find("zone"))
        .or(() -> fields.find("timestamp"))
        .isPresent()) {
      cutOff =
          Optional.of(
              new PayPeriod.CutOff(
                  fields.need("time").map(one -> time(one, reading)).orElse(LocalTime.MIDNIGHT),
                  fields.need("zone").map(one -> zone(one, reading)).orElse(ZoneOffset.UTC),
                  fields.need("timestamp").map(reading::text).orElse("?")));
    }
    fields.done();
    return new PayPeriod.Weekly(day, cutOff);
  }

  private static LocalTime time(Json json, Reading reading) {
    String said = reading.text(json);
    if (said.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
      return LocalTime.parse(said);
    }
    told(json, "time", said, reading);
    return LocalTime.MIDNIGHT;
  }

  private static ZoneId zone(Json json, Reading reading) {
    String said = reading.text(json);
    if (ZoneId.getAvailableZoneIds().contains(said)) {
      return ZoneId.of(said);
    }
    told(json, "zone", said, reading);
    return ZoneOffset.UTC;
  }

  private static void told(Json json, String what, String said, Reading reading) {
    if (json instanceof Json.Text) {
      reading.findings().tell(Code.PLAN_TEXT, json.at(), what, said);
    }
  }

  private static PayCalendar.Payment payment(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BigDecimal share = Numbers.needed(fields, "share", reading);
    When when =
        fields
            .oneOf("monthsAfter", "daysAfter")
            .<When>map(entry ->
                entry.getKey().equals("daysAfter")
                    ? new When.DaysAfter(reading.whole(entry.getValue(), 0, A_YEAR))
                    : new When.DayOfMonth(
                        reading.whole(entry.getValue(), 0, 24),
                        fields.need("day").map(one -> day(one, reading)).orElse(1)))
            .orElse(new When.DaysAfter(0));
    var weekend = ChoiceForm.read(fields, "weekend", WEEKEND, PayCalendar.Payment.ANY_DAY, reading);
    fields.done();
    return new PayCalendar.Payment(share, when, weekend);
  }

  static int day(Json json, Reading reading) {
    return json instanceof Json.Text ? reading.choice(json, LAST, 1) : reading.whole(json, 1, 28);
  }

  private static void judge(
      Json.Spot at, Kind kind, List<PayCalendar.Payment> payments, Findings findings) {
    BigDecimal total =
        payments.stream().map(PayCalendar.Payment::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(BigDecimal.ONE) != 0) {
      findings.tell(Code.PLAN_SHARES, at, "total", total.toPlainString());
    }
    if (payments.stream().anyMatch(one -> one.share().signum() <= 0)) {
      findings.tell(Code.PLAN_SHARES, at, "negative", total.toPlainString());
    }
    if (kind == Kind.SEMI_MONTHLY && payments.size() != 2) {
      findings.tell(Code.PLAN_SHARES, at, "two", Integer.toString(payments.size()));
    }
    for (int i = 1; i < payments.size(); i++) {
      if (order(payments.get(i - 1)) >= order(payments.get(i))
          || payments.get(i - 1).when().getClass() != payments.get(i).when().getClass()) {
        findings.tell(Code.PLAN_SHARES, at, "order", Integer.toString(i + 1));
      }
    }
  }

  private static int order(PayCalendar.Payment payment) {
    return switch (payment.when()) {
      case When.DayOfMonth(int months, int day) -> months * 100 + day;
      case When.DaysAfter(int days) -> days;
    };
  }

  static Json write(PayCalendar calendar) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("frequency", FREQUENCY.json(kind(calendar.period())));
    switch (calendar.period()) {
      case PayPeriod.Weekly weekly -> members.put("cutOff", cutOff(weekly));
      case PayPeriod.Fortnightly(var from) -> members.put("from", Json.text(from.toString()));
      case PayPeriod.Civil _ -> {}
    }
    members.put(
        "payments",
        Json.array(calendar.payments().stream().map(PayCalendarForm::payment).toList()));
    ChoiceForm.write(members, "decides", DECIDES, calendar.decides(), PayCalendar.BY_DUE_DATE);
    ChoiceForm.write(members, "negative", NEGATIVE, calendar.negative(), PayCalendar.CARRIED);
    return object;
  }

  private static Kind kind(PayPeriod period) {
    return switch (period) {
      case PayPeriod.Civil(var frequency) -> Kind.valueOf(frequency.name());
      case PayPeriod.Weekly _ -> Kind.WEEKLY;
      case PayPeriod.Fortnightly _ -> Kind.FORTNIGHTLY;
    };
  }

  private static Json cutOff(PayPeriod.Weekly weekly) {
    Json.Obj object = Json.object();
    object.members().put("day", DAY.json(weekly.lastDay()));
    weekly
        .cutOff()
        .ifPresent(off -> {
          object.members().put("time", Json.text(off.time().toString()));
          object.members().put("zone", Json.text(off.zone().getId()));
          object.members().put("timestamp", Json.text(off.timestamp()));
        });
    return object;
  }

  private static Json payment(PayCalendar.Payment payment) {
    Json.Obj one = Json.object();
    one.members().put("share", Amounts.json(payment.share()));
    switch (payment.when()) {
      case When.DayOfMonth(int months, int day) -> {
        one.members().put("monthsAfter", Json.number(months));
        one.members()
            .put("day", day == PayCalendar.Payment.LAST_DAY ? Json.text("last") : Json.number(day));
      }
      case When.DaysAfter(int days) -> one.members().put("daysAfter", Json.number(days));
    }
    ChoiceForm.write(
        one.members(), "weekend", WEEKEND, payment.weekend(), PayCalendar.Payment.ANY_DAY);
    return one;
  }
}
