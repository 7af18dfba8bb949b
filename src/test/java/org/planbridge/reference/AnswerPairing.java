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
    Map<String, JsonNode> program = byId(answer.get("payees"));
    Set<String> payees = new TreeSet<>(program.keySet());
    reference.get("payees").properties().forEach(one -> payees.add(one.getKey()));
    for (String payee : payees) {
      pairing.payee(payee, reference.get("payees").get(payee), program.get(payee));
    }
    String first = pairing.differing.isEmpty() ? "" : pairing.differing.getFirst();
    return new ReferenceCase.Difference(first, pairing.total);
  }

  private void payee(String id, JsonNode reference, JsonNode program) {
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    Map<String, BigDecimal> found = new LinkedHashMap<>();
    if (reference != null) {
      amounts(reference.get("deals"), "deal ", expected);
      amounts(reference.get("lines"), "line ", expected);
      expected.put("earned", money(reference.get("earned")));
    }
    if (program != null) {
      for (JsonNode deal : program.get("deals")) {
        put(found, "deal " + text(deal, "id") + "/" + text(deal, "component"), deal.get("current"));
      }
      for (JsonNode line : program.get("lines")) {
        String key = "line " + text(line, "period") + "/" + text(line, "component");
        put(found, key, line.get("current"));
      }
      found.put("earned", money(program.get("earned").get("current")));
      paid(program, reference, expected, found);
    }
    Set<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    keys.forEach(key -> figure(id + " " + key, value(expected, key), value(found, key)));
  }

  /** Pay dates, gathered in the reporting periods that the program shows. */
  private void paid(
      JsonNode program,
      JsonNode reference,
      Map<String, BigDecimal> expected,
      Map<String, BigDecimal> found) {
    Map<String, BigDecimal> dates = new LinkedHashMap<>();
    if (reference != null) {
      amounts(reference.get("paid"), "", dates);
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

  private static String text(JsonNode node, String key) {
    return node.get(key).asString();
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    list.forEach(one -> found.put(text(one, "id"), one));
    return found;
  }
}
