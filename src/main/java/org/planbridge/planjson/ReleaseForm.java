package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Condition;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.Release;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Delay;
import org.planbridge.plan.ReleasePart.Instalments;
import org.planbridge.problem.Code;

/**
 * How a release is spelled: {@code {"parts": [{"share": "0.5", "on": "booking"}, {"share": "0.5",
 * "on": "cash"}]}}.
 */
final class ReleaseForm {
  private static final Spelling<ReleasePart.OddCents> ODD_CENTS =
      Spelling.of(ReleasePart.OddCents.class);
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3660;

  private ReleaseForm() {}

  static Release read(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    Optional<Json> list = fields.need("parts");
    List<ReleasePart> parts =
        list.map(some -> reading.list(some, one -> part(one, reading))).orElse(List.of());
    Optional<ReleasePart> holdback = fields.find("holdback").map(one -> part(one, reading));
    fields.done();
    if (reading.findings().count() == before) {
      judge(list.map(Json::at).orElse(fields.at()), fields, parts, holdback, reading.findings());
    }
    return reading.findings().count() == before
        ? new Release.InParts(parts, holdback)
        : Release.DEFAULT;
  }

  private static void judge(
      Json.Spot at,
      Fields fields,
      List<ReleasePart> parts,
      Optional<ReleasePart> holdback,
      Findings findings) {
    BigDecimal total =
        parts.stream().map(ReleasePart::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(BigDecimal.ONE) != 0) {
      findings.tell(Code.PLAN_SHARES, at, "total", total.toPlainString());
    }
    if (parts.stream().anyMatch(one -> one.share().signum() <= 0)) {
      findings.tell(Code.PLAN_SHARES, at, "negative", total.toPlainString());
    }
    holdback
        .map(ReleasePart::share)
        .filter(share -> share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0)
        .ifPresent(share ->
            findings.tell(Code.PLAN_RELEASE, fields.at(), "holdback", share.toPlainString()));
  }

  private static ReleasePart part(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BigDecimal share = Numbers.needed(fields, "share", reading);
    ReleasePart.Trigger trigger =
        fields
            .need("on")
            .map(one -> TriggerForm.read(one, fields, reading))
            .orElse(new ReleasePart.Trigger.Booking());
    int months = 0;
    int days = 0;
    Optional<Json> after = fields.find("after");
    if (after.isPresent()) {
      Fields inner = reading.fields(after.get());
      months = inner.find("months").map(one -> reading.whole(one, 1, MOST_MONTHS)).orElse(0);
      days = inner.find("days").map(one -> reading.whole(one, 1, MOST_DAYS)).orElse(0);
      inner.done();
    }
    Optional<Integer> payDay = fields.find("payDay").map(one -> PayCalendarForm.day(one, reading));
    Optional<Instalments> instalments =
        fields.find("instalments").map(one -> instalments(one, reading));
    Condition events = ConditionForm.when(fields, reading);
    if (!(events instanceof Condition.Always)
        && !(trigger instanceof ReleasePart.Trigger.OnEvent)
        && !(trigger instanceof ReleasePart.Trigger.Usage)) {
      reading.findings().tell(Code.PLAN_RELEASE, fields.at(), "when", "");
    }
    fields.done();
    return new ReleasePart(share, trigger, new Delay(months, days, payDay), instalments, events);
  }

  private static Instalments instalments(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Instalments instalments =
        new Instalments(
            fields.need("count").map(one -> reading.whole(one, 2, MOST_MONTHS)).orElse(2),
            fields.need("everyMonths").map(one -> reading.whole(one, 1, 24)).orElse(1),
            ChoiceForm.read(fields, "oddCents", ODD_CENTS, ReleasePart.ODD_CENTS, reading));
    fields.done();
    return instalments;
  }

  static Optional<Json> write(Release release) {
    return switch (release) {
      case Release.AtEarning _ -> Optional.empty();
      case Release.InParts(var parts, var holdback) -> {
        Map<String, Json> members = new LinkedHashMap<>();
        List<Json> written = new ArrayList<>();
        parts.forEach(part -> written.add(write(part)));
        members.put("parts", Json.array(written));
        holdback.ifPresent(part -> members.put("holdback", write(part)));
        yield Optional.of(new Json.Obj(Json.Spot.MADE, members));
      }
    };
  }

  private static Json write(ReleasePart part) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("share", Amounts.json(part.share()));
    TriggerForm.write(members, part.trigger());
    ConditionForm.write(members, part.events());
    Delay delay = part.delay();
    if (delay.months() > 0 || delay.days() > 0) {
      Json.Obj after = Json.object();
      if (delay.months() > 0) {
        after.members().put("months", Json.number(delay.months()));
      }
      if (delay.days() > 0) {
        after.members().put("days", Json.number(delay.days()));
      }
      members.put("after", after);
    }
    delay
        .payDay()
        .ifPresent(day ->
            members.put(
                "payDay",
                day == PayCalendar.Payment.LAST_DAY ? Json.text("last") : Json.number(day)));
    part.instalments()
        .ifPresent(one -> {
          Json.Obj inner = Json.object();
          inner.members().put("count", Json.number(one.count()));
          inner.members().put("everyMonths", Json.number(one.everyMonths()));
          ChoiceForm.write(
              inner.members(), "oddCents", ODD_CENTS, one.oddCents(), ReleasePart.ODD_CENTS);
          members.put("instalments", inner);
        });
    return object;
  }
}
