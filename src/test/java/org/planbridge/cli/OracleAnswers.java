package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The checked-in answers of the independent recomputation, against what the program printed. */
final class OracleAnswers {
  private OracleAnswers() {}

  static Path data() {
    return Path.of(System.getProperty("planbridge.data", "../shared/data"));
  }

  /** Makes the deals file of a set from its raw files, as the recomputation reads it. */
  static Path prepared(String set, Path raw, Path folder) throws IOException, InterruptedException {
    Path deals = folder.resolve(set + "-deals.csv");
    Process python =
        new ProcessBuilder(
                "python3", "src/test/oracle/prepare.py", set, raw.toString(), deals.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    return deals;
  }

  static void agree(String set, JsonNode printed) throws IOException {
    List<String> payees = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    List<String> components = new ArrayList<>();
    List<String> deals = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (JsonNode payee : printed.get("payees").values()) {
      String id = text(payee, "id");
      payees.add(row(id, three(payee.get("earned")), three(payee.get("paid"))));
      for (JsonNode one : payee.get("periods").values()) {
        periods.add(row(id, text(one, "id"), three(one.get("earned")), three(one.get("paid"))));
      }
      for (JsonNode one : payee.get("components").values()) {
        components.add(row(id, text(one, "id"), three(one.get("earned"))));
      }
      for (JsonNode one : payee.get("deals").values()) {
        JsonNode credited = one.get("credited");
        deals.add(
            row(
                id,
                text(one, "id"),
                text(one, "component"),
                text(one, "period"),
                cents(text(credited, "current")),
                cents(text(credited, "proposed")),
                three(one)));
      }
      for (JsonNode one : payee.get("lines").values()) {
        lines.add(row(id, text(one, "component"), text(one, "period"), three(one)));
      }
    }
    assertThat(printed.get("held")).isEmpty();
    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            rows(set, "lines.csv").stream().map(OracleAnswers::withoutReporting).toList());
    assertThat(deals).containsExactlyInAnyOrderElementsOf(rows(set, "deals.csv"));
    assertThat(components).containsExactlyInAnyOrderElementsOf(rows(set, "components.csv"));
    assertThat(periods).containsExactlyInAnyOrderElementsOf(rows(set, "periods.csv"));
    assertThat(payees).containsExactlyElementsOf(rows(set, "payees.csv"));
    assertThat("earned," + three(printed.get("totals").get("earned")))
        .isEqualTo(rows(set, "totals.csv").get(0));
    assertThat("paid," + three(printed.get("totals").get("paid")))
        .isEqualTo(rows(set, "totals.csv").get(1));
  }

  /** Only the current side's earnings of every payee. */
  static void currentAgrees(String set, JsonNode printed) throws IOException {
    List<String> earned = new ArrayList<>();
    for (JsonNode payee : printed.get("payees").values()) {
      earned.add(row(text(payee, "id"), text(payee.get("earned"), "current")));
    }
    assertThat(earned)
        .containsExactlyElementsOf(
            rows(set, "payees.csv").stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 2)))
                .toList());
  }

  private static String withoutReporting(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    cells.remove(2);
    return String.join(",", cells);
  }

  private static List<String> rows(String set, String file) throws IOException {
    List<String> lines = Files.readAllLines(Ran.ORACLE.resolve(set).resolve(file));
    return lines.subList(1, lines.size());
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static String three(JsonNode change) {
    return row(text(change, "current"), text(change, "proposed"), text(change, "difference"));
  }

  private static String cents(String exact) {
    return new BigDecimal(exact).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String row(String... cells) {
    return String.join(",", cells);
  }
}
