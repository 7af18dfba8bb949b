package org.planbridge.planjson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planbridge.problem.Code;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** How calendars and spans are spelled; days are closed, both ends in. */
final class CalendarForm {
  private CalendarForm() {}

  static Optional<Span> span(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    LocalDate from = fields.need("from").map(reading::date).orElse(LocalDate.EPOCH);
    LocalDate to = fields.need("to").map(reading::date).orElse(LocalDate.EPOCH);
    fields.done();
    if (reading.findings().count() == before && to.isBefore(from)) {
      reading
          .findings()
          .tell(Code.PLAN_CALENDAR, fields.at(), "span", to.toString(), from.toString());
    }
    return reading.findings().count() == before
        ? Optional.of(Span.ofClosed(from, to))
        : Optional.empty();
  }

  static PlanCalendar read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    PlanCalendar calendar =
        fields
            .oneOf("firstMonth", "starts")
            .map(entry ->
                entry.getKey().equals("firstMonth")
                    ? new PlanCalendar.Months(reading.whole(entry.getValue(), 1, 12))
                    : stated(entry.getValue(), fields, reading))
            .orElse(PlanCalendar.civil());
    fields.done();
    return calendar;
  }

  private static PlanCalendar stated(Json json, Fields fields, Reading reading) {
    int before = reading.findings().count();
    List<LocalDate> starts = reading.list(json, reading::date);
    Optional<LocalDate> last = fields.need("to").map(reading::date);
    if (reading.findings().count() > before || last.isEmpty()) {
      return PlanCalendar.civil();
    }
    for (int i = 1; i < starts.size(); i++) {
      if (!starts.get(i - 1).isBefore(starts.get(i))) {
        tell(reading, json, "starts", starts.get(i), starts.get(i - 1));
      }
    }
    if (last.get().isBefore(starts.getLast())) {
      tell(reading, json, "last", last.get(), starts.getLast());
    }
    return reading.findings().count() == before
        ? new PlanCalendar.Stated(starts, last.get())
        : PlanCalendar.civil();
  }

  private static void tell(
      Reading reading, Json json, String fault, LocalDate one, LocalDate other) {
    reading.findings().tell(Code.PLAN_CALENDAR, json.at(), fault, one.toString(), other.toString());
  }

  static Json write(Span span) {
    Json.Obj object = Json.object();
    object.members().put("from", Json.text(span.from().toString()));
    object.members().put("to", Json.text(span.last().toString()));
    return object;
  }

  static Json write(PlanCalendar calendar) {
    Json.Obj object = Json.object();
    switch (calendar) {
      case PlanCalendar.Months(var first) -> object.members().put("firstMonth", Json.number(first));
      case PlanCalendar.Stated(var starts, var last) -> {
        object
            .members()
            .put("starts", Json.texts(starts.stream().map(LocalDate::toString).toList()));
        object.members().put("to", Json.text(last.toString()));
      }
    }
    return object;
  }
}
