package org.planbridge.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Lines the program's answer up with that of the reference interpreter, figure by figure. */
final class AnswerPairing {
  /** What the reference tells of a payee by name, and how the program tells it. */
  private static final List<Told> TOLD =
      List.of(
          new Told("deals", "deals", "id", "component"),
          new Told("lines", "lines", "period", "component"),
          new Told("clawbacks", "clawbacks", "deal", "component"),
          new Told("terms", "terms", "period", "kind"),
          new Told("waiting", "unpaid", "deal", "component"));

  private static final Map<String, String> SUMS =
      Map.of(
          "earned", "earned",
          "pending", "pending",
          "lapsed", "lapsed",
          "outstanding", "outstanding",
          "topped up", "topped_up",
          "carried", "carried");

  private record Told(String reference, String program, String name, String other) {}

  private final LocalDate from;
  private final LocalDate to;
  private final List<String> differing = new ArrayList<>();
  private BigDecimal total = BigDecimal.ZERO;

  private AnswerPairing(JsonNode basis) {
    from = LocalDate.parse(basis.get(0).asString());
    to = LocalDate.parse(basis.get(1).asString());
  }

  static ReferenceCase.Difference pair(JsonNode drawn, JsonNode answer) {
    AnswerPairing pairing = new AnswerPairing(drawn.get("basis"));
    JsonNode reference = drawn.get("answers");
    pairing.held(drawn, answer);
    Map<String, JsonNode> program = byId(answer.get("payees"));
    Set<String> payees = new TreeSet<>(program.keySet());
    reference.get("payees").properties().forEach(one -> payees.add(one.getKey()));
    for (String payee : payees) {
      pairing.payee(payee, reference.get("payees").get(payee), program.get(payee));
    }
    String first = pairing.differing.isEmpty() ? "" : pairing.differing.getFirst();
    return new ReferenceCase.Difference(first, pairing.total);
  }

  /** Deals that one of the two holds and the other does not. */
  private void held(JsonNode drawn, JsonNode answer) {
    List<String> rows = drawn.get("facts").get("deals").asString().lines().toList();
    Map<String, String> program = new LinkedHashMap<>();
    for (JsonNode one : answer.get("held")) {
      if (one.get("file").asString().endsWith("deals.csv")) {
        String[] deal = rows.get(one.get("row").asInt() - 1).split(",", 4);
        if (compared(LocalDate.parse(deal[2]))) {
          program.put(deal[0], one.get("message").asString());
        }
      }
    }
    Set<String> reference = new TreeSet<>();
    drawn.get("answers").get("held").forEach(one -> reference.add(one.asString()));
    Set<String> either = new TreeSet<>(program.keySet());
    either.addAll(reference);
    for (String deal : either) {
      if (!reference.contains(deal)) {
        String why = program.get(deal);
        differing.add("deal %s is held by the program only: %s".formatted(deal, why));
      } else if (!program.containsKey(deal)) {
        differing.add("deal %s is held by the reference only".formatted(deal));
      }
    }
  }

  private boolean compared(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private void payee(String id, JsonNode reference, JsonNode program) {
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    Map<String, BigDecimal> found = new LinkedHashMap<>();
    if (reference != null) {
      for (Told told : TOLD) {
        amounts(reference.get(told.reference()), told.reference() + " ", expected);
      }
      amounts(reference.get("balances"), "balances ", expected);
      SUMS.keySet().forEach(sum -> expected.put(sum, money(reference.get(sum))));
      expected.put("salary", moneyOrNothing(reference.get("salary")));
    }
    if (program != null) {
      program(program, reference != null, found);
      paid(program, reference, expected, found);
    }
    Set<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    keys.forEach(key -> figure(id + " " + key, value(expected, key), value(found, key)));
  }

  private static void program(JsonNode payee, boolean known, Map<String, BigDecimal> found) {
    for (Told told : TOLD) {
      for (JsonNode one : payee.get(told.program())) {
        String key = text(one, told.name()) + "/" + text(one, told.other());
        put(found, told.reference() + " " + key, one.get("current"));
        if (told.reference().equals("terms")
            && money(one.get("current")).signum() != 0
            && !text(one, "kind").equals("guaranteed")) {
          found.put("balances " + key, money(one.get("balance").get("current")));
        }
      }
    }
    SUMS.forEach((sum, key) -> found.put(sum, money(payee.get(key).get("current"))));
    if (known) {
      found.put("salary", moneyOrNothing(payee.get("base_salary")));
    }
  }

  /** Pay dates, and what lies in the reporting periods that the program shows. */
  private void paid(
      JsonNode program,
      JsonNode reference,
      Map<String, BigDecimal> expected,
      Map<String, BigDecimal> found) {
    Map<String, BigDecimal> dates = new LinkedHashMap<>();
    if (reference != null) {
      amounts(reference.get("paid"), "", dates);
    }
    dates.forEach((date, amount) -> expected.put("paid on " + date, amount));
    for (JsonNode one : program.get("pay_dates")) {
      put(found, "paid on " + text(one, "date"), one.get("current"));
    }
    for (JsonNode period : program.get("periods")) {
      String key = "paid " + text(period, "id");
      LocalDate first = LocalDate.parse(text(period, "from"));
      LocalDate last = LocalDate.parse(text(period, "to"));
      expected.put(key, between(dates, first, last));
      put(found, key, period.get("paid").get("current"));
    }
    expected.put("paid", between(dates, from, to));
    put(found, "paid", program.get("paid").get("current"));
  }

  private BigDecimal between(Map<String, BigDecimal> dates, LocalDate first, LocalDate last) {
    BigDecimal sum = BigDecimal.ZERO;
    for (var one : dates.entrySet()) {
      LocalDate day = LocalDate.parse(one.getKey());
      if (!day.isBefore(first.isBefore(from) ? from : first)
          && !day.isAfter(last.isAfter(to) ? to : last)) {
        sum = sum.add(one.getValue());
      }
    }
    return sum;
  }

  private void figure(String label, BigDecimal expected, BigDecimal found) {
    if (expected.compareTo(found) != 0) {
      differing.add("%s: reference %s, program %s".formatted(label, expected, found));
      if (!label.endsWith("earned")) {
        total = total.add(expected.subtract(found).abs());
      }
    }
  }

  private static void amounts(JsonNode node, String prefix, Map<String, BigDecimal> into) {
    node.properties().forEach(one -> into.put(prefix + one.getKey(), money(one.getValue())));
  }

  private static void put(Map<String, BigDecimal> into, String key, JsonNode amount) {
    into.merge(key, money(amount), BigDecimal::add);
  }

  private static BigDecimal value(Map<String, BigDecimal> from, String key) {
    return from.getOrDefault(key, BigDecimal.ZERO);
  }

  private static BigDecimal money(JsonNode node) {
    return new BigDecimal(node.asString());
  }

  private static BigDecimal moneyOrNothing(JsonNode node) {
    return node == null || node.isNull() ? BigDecimal.ZERO : money(node);
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asString();
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    list.forEach(one -> found.put(text(one, "id"), one));
    return found;
  }
}
