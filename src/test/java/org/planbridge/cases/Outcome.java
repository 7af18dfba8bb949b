package org.planbridge.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a comparison printed, said in the words in which a case says what it expects:
 *
 * <pre>
 * earned Ada 164.00
 * paid Ada 2025-Q2 100.00
 * period Ada 2025-Q1 64.00
 * deal Ada 3 commission 12.00
 * line Ada bonus 2025-Q1 500.00
 * payday Ada 2025-01-31 64.00
 * carried Ada -10.00
 * salary Ada 45000.00
 * term Ada 2025-01 draw paid 36.00
 * balance Ada 2025-01 draw paid 36.00
 * held 7
 * </pre>
 */
final class Outcome {
  private Outcome() {}

  /** For each expected line, the line with the figure that came out. */
  static List<String> lines(JsonNode answer, List<String> expected, String deals) {
    List<String> lines = new ArrayList<>();
    for (String line : expected) {
      String[] words = line.split(" ", -1);
      String label = line.substring(0, Math.max(0, line.lastIndexOf(' ')));
      lines.add(
          switch (words[0]) {
            case "earned" -> label + " " + payee(answer, words[1], "earned");
            case "total" ->
                label + " " + answer.get("totals").get("earned").get("current").asString();
            case "paid" -> label + " " + period(answer, words, "paid");
            case "period" -> label + " " + period(answer, words, "earned");
            case "deal" -> label + " " + item(answer, words, "deals", "id");
            case "salary" ->
                label
                    + " "
                    + payee(answer, words[1])
                        .map(one -> one.get("base_salary").asString())
                        .orElse("");
            case "payday" -> label + " " + of(answer, words, "pay_dates", "date", "current");
            case "clawback" -> label + " " + of(answer, words, "clawbacks", "deal", "current");
            case "waits" -> label + " " + of(answer, words, "unpaid", "deal", "current");
            case "pending",
                "lapsed",
                "clawed_back",
                "outstanding",
                "topped_up",
                "carried",
                "deferred" ->
                label + " " + payee(answer, words[1], words[0]);
            case "term" -> label + " " + of(answer, words, "terms", "period", "current");
            case "balance" -> label + " " + of(answer, words, "terms", "period", "balance");
            case "line" -> label + " " + item(answer, words, "lines", "component");
            case "held" -> held(answer, words[1], deals);
            default -> throw new IllegalStateException("Not understood: " + line);
          });
    }
    return lines;
  }

  private static Optional<JsonNode> find(JsonNode list, String key, String value) {
    for (JsonNode one : list) {
      if (one.get(key).asString().equals(value)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> payee(JsonNode answer, String id) {
    return find(answer.get("payees"), "id", id);
  }

  private static String payee(JsonNode answer, String id, String basis) {
    return payee(answer, id).map(one -> one.get(basis).get("current").asString()).orElse("nobody");
  }

  private static String period(JsonNode answer, String[] words, String basis) {
    return payee(answer, words[1])
        .flatMap(one -> find(one.get("periods"), "id", words[2]))
        .map(one -> one.get(basis).get("current").asString())
        .orElse("no period");
  }

  /** A deal by id and component, or a line by component and period. */
  private static String item(JsonNode answer, String[] words, String list, String key) {
    String other = list.equals("deals") ? "component" : "period";
    return payee(answer, words[1])
        .map(one -> {
          for (JsonNode item : one.get(list)) {
            if (item.get(key).asString().equals(words[2])
                && item.get(other).asString().equals(words[3])) {
              return item.get("current").asString();
            }
          }
          return "0.00";
        })
        .orElse("nobody");
  }

  /** A pay date, or what a term of the plan did in a period. */
  private static String of(JsonNode answer, String[] words, String list, String key, String what) {
    String kind = String.join(" ", List.of(words).subList(3, Math.max(3, words.length - 1)));
    return payee(answer, words[1])
        .map(one -> {
          for (JsonNode item : one.get(list)) {
            if (item.get(key).asString().equals(words[2])
                && (kind.isEmpty() || item.get("kind").asString().equals(kind))) {
              JsonNode found = item.get(what);
              return found.isString() ? found.asString() : found.get("current").asString();
            }
          }
          return "0.00";
        })
        .orElse("nobody");
  }

  /** A held deal is told by its row of the file. */
  private static String held(JsonNode answer, String id, String deals) {
    List<String> rows = deals.lines().toList();
    for (JsonNode one : answer.get("held")) {
      if (rows.get(one.get("row").asInt() - 1).startsWith(id + ",")) {
        return "held " + id;
      }
    }
    return "not held " + id;
  }
}
