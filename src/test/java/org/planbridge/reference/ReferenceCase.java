package org.planbridge.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.boot.Wiring;
import org.planbridge.cli.Console;
import org.planbridge.cli.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A drawn case with the answers of the reference interpreter: a plan, facts as CSV texts, the
 * compared period, and what every payee earns and is paid. One line of JSON.
 */
record ReferenceCase(long seed, JsonNode json) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> FACTS =
      List.of("deals", "payees", "quotas", "splits", "events", "openings", "achievements");

  private static final List<String> SEVERAL =
      List.of("deals", "lines", "clawbacks", "terms", "balances", "paid", "waiting");

  static ReferenceCase read(String line) {
    JsonNode json = MAPPER.readTree(line);
    return new ReferenceCase(json.get("seed").asLong(), json);
  }

  /** How much money the answers name, so that a run can say what it has compared. */
  int figures() {
    int found = 0;
    for (JsonNode payee : json.get("answers").get("payees")) {
      found++;
      for (String several : SEVERAL) {
        found += payee.get(several).size();
      }
    }
    return found;
  }

  /** The figures that differ when the program replays the case, the first one first. */
  Difference compare(Path folder) {
    JsonNode answer = replay(folder);
    if (!answer.get("ok").asBoolean()) {
      return Difference.refused(answer.get("errors").toString());
    }
    return AnswerPairing.pair(json, answer);
  }

  private JsonNode replay(Path folder) {
    String plan = write(folder, "plan.json", json.get("plan").toString());
    String other =
        json.has("other") ? write(folder, "other.json", json.get("other").toString()) : plan;
    List<String> words = new ArrayList<>(List.of("compare", "--current", plan));
    words.addAll(List.of("--proposed", other, "--json", "--hold-bad-rows", "--threads", "1"));
    JsonNode facts = json.get("facts");
    for (String kind : FACTS) {
      if (facts.has(kind)) {
        words.addAll(
            List.of("--" + kind, write(folder, kind + ".csv", facts.get(kind).asString())));
      }
    }
    JsonNode basis = json.get("basis");
    words.addAll(List.of("--from", basis.get(0).asString(), "--to", basis.get(1).asString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Program(Wiring.tools(), Console.on(out, new ByteArrayOutputStream()))
        .run(words.toArray(String[]::new));
    return MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
  }

  private static String write(Path folder, String file, String text) {
    try {
      return Files.writeString(folder.resolve(file), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What differs in one case.
   *
   * @param first the first figure that differs with both answers; empty if none does
   * @param total the sum of all differences of earned money by deal and line and of paid money,
   *     without sign
   */
  record Difference(String first, BigDecimal total) {
    static Difference refused(String errors) {
      return new Difference("refused: " + errors, BigDecimal.ONE);
    }

    boolean none() {
      return first.isEmpty();
    }
  }
}
