package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planbridge.plan.Choice;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Settled;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.time.Cycle;

/**
 * What a part of a release waits for: {@code "booking"}, {@code "cash"} with {@code "settled": "in
 * full"}, {@code {"event": "installed"}}, {@code {"usage": "100", "byDay": 90}}, {@code {"endOf":
 * "year"}}.
 */
final class TriggerForm {
  private static final Spelling<Settled> SETTLED = Spelling.of(Settled.class);
  private static final Spelling<Cycle> CYCLE = Spelling.of(Cycle.class);
  private static final Spelling<Trigger> WORDS = words();

  private TriggerForm() {}

  private static Spelling<Trigger> words() {
    Map<String, Trigger> words = new LinkedHashMap<>();
    words.put("booking", new Trigger.Booking());
    words.put("invoice", onEvent(ReleasePart.INVOICED));
    words.put("cash", onEvent(ReleasePart.CASH));
    words.put("renewal", onEvent(ReleasePart.RENEWED));
    return new Spelling<>(words);
  }

  private static Trigger onEvent(String kind) {
    return new Trigger.OnEvent(kind, ReleasePart.settled(kind));
  }

  /**
   * @param part the part whose trigger it is, which says how much must have happened
   */
  static Trigger read(Json json, Fields part, Reading reading) {
    Trigger trigger =
        json instanceof Json.Text
            ? reading.choice(json, WORDS, new Trigger.Booking())
            : named(json, reading);
    if (!(trigger instanceof Trigger.OnEvent(var kind, var usual))) {
      return trigger;
    }
    Choice<Settled> settled = ChoiceForm.read(part, "settled", SETTLED, usual, reading);
    return new Trigger.OnEvent(kind, settled);
  }

  private static Trigger named(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Trigger trigger =
        fields
            .oneOf("event", "usage", "endOf")
            .<Trigger>map(entry ->
                switch (entry.getKey()) {
                  case "event" -> onEvent(reading.text(entry.getValue()));
                  case "endOf" ->
                      new Trigger.PeriodEnd(reading.choice(entry.getValue(), CYCLE, Cycle.YEAR));
                  default -> usage(entry.getValue(), fields, reading);
                })
            .orElse(new Trigger.Booking());
    fields.done();
    return trigger;
  }

  private static Trigger usage(Json json, Fields fields, Reading reading) {
    BigDecimal least = reading.number(json);
    int byDay = fields.need("byDay").map(one -> reading.whole(one, 0, 3660)).orElse(0);
    return new Trigger.Usage(least, byDay);
  }

  static void write(Map<String, Json> members, Trigger trigger) {
    switch (trigger) {
      case Trigger.Booking _ -> members.put("on", Json.text("booking"));
      case Trigger.PeriodEnd(var cycle) -> members.put("on", one("endOf", CYCLE.json(cycle)));
      case Trigger.Usage(var least, var byDay) -> {
        Json.Obj usage = one("usage", Amounts.json(least));
        usage.members().put("byDay", Json.number(byDay));
        members.put("on", usage);
      }
      case Trigger.OnEvent(var kind, var settled) -> {
        members.put(
            "on",
            WORDS.choices().entrySet().stream()
                .filter(entry ->
                    entry.getValue() instanceof Trigger.OnEvent(var known, _) && known.equals(kind))
                .<Json>map(entry -> Json.text(entry.getKey()))
                .findFirst()
                .orElseGet(() -> one("event", Json.text(kind))));
        ChoiceForm.write(members, "settled", SETTLED, settled, ReleasePart.settled(kind));
      }
    }
  }

  private static Json.Obj one(String key, Json value) {
    Json.Obj object = Json.object();
    object.members().put(key, value);
    return object;
  }
}
