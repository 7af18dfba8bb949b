package org.planbridge.planjson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.RateSet;
import org.planbridge.plan.RateSet.RateDate;
import org.planbridge.time.Cycle;

/** How the exchange rates of a plan are spelled, and the day whose rate is taken. */
final class RateSetForm {
  private static final Spelling<RateDate> DATES = dates();

  private RateSetForm() {}

  private static Spelling<RateDate> dates() {
    Map<String, RateDate> words = new LinkedHashMap<>();
    words.put("incentive date", new RateDate.Incentive());
    for (Cycle cycle : Cycle.values()) {
      for (RateDate.Edge edge : RateDate.Edge.values()) {
        words.put(
            (cycle + " " + edge).toLowerCase(Locale.ROOT), new RateDate.OfPeriod(cycle, edge));
      }
    }
    return new Spelling<>(words);
  }

  static RateSet read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    RateSet set =
        new RateSet.Converting(
            fields.need("rates").map(reading::text).orElse("?"),
            fields
                .find("date")
                .map(one -> Choice.stated(date(one, reading)))
                .orElse(RateSet.INCENTIVE_DATE),
            fields
                .find("converts")
                .map(one -> Choice.stated(numbers(one, reading)))
                .orElse(RateSet.AMOUNT));
    fields.done();
    return set;
  }

  private static List<String> numbers(Json json, Reading reading) {
    List<String> numbers = reading.texts(json);
    return numbers.isEmpty() ? RateSet.AMOUNT.value() : numbers;
  }

  private static RateDate date(Json json, Reading reading) {
    if (json instanceof Json.Obj) {
      Fields fields = reading.fields(json);
      RateDate date = new RateDate.OfField(fields.need("field").map(reading::text).orElse("?"));
      fields.done();
      return date;
    }
    return reading.choice(json, DATES, RateSet.INCENTIVE_DATE.value());
  }

  static Optional<Json> write(RateSet set) {
    return switch (set) {
      case RateSet.None _ -> Optional.empty();
      case RateSet.Converting(var rates, var date, var numbers) -> {
        Json.Obj object = Json.object();
        Map<String, Json> members = object.members();
        members.put("rates", Json.text(rates));
        if (date.isStated() || !date.equals(RateSet.INCENTIVE_DATE)) {
          members.put("date", date(date.value()));
        }
        if (numbers.isStated() || !numbers.equals(RateSet.AMOUNT)) {
          members.put("converts", Json.texts(numbers.value()));
        }
        yield Optional.of(object);
      }
    };
  }

  private static Json date(RateDate date) {
    if (date instanceof RateDate.OfField(var field)) {
      Json.Obj object = Json.object();
      object.members().put("field", Json.text(field));
      return object;
    }
    return DATES.json(date);
  }
}
