package org.planbridge.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.Outcome;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.engine.Workers;
import org.planbridge.facts.Facts;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

/** The engine's figures are those of the recomputation in Python, which shares no code with it. */
class OracleTest {
  private static final Span YEAR_2017 = closed("2017-01-01", "2017-12-31");
  private static final Span YEAR_2025 = closed("2025-01-01", "2025-12-31");
  private static final Span ADVENTURE = closed("2011-05-31", "2014-06-30");

  @TempDir Path folder;

  @Test
  void theFixtureAgreesToTheCent() {
    Facts facts = OracleData.facts("fixture", OracleData.fixtureDeals());
    agree("fixture", compare("crm", facts, YEAR_2025));
  }

  @Test
  void wonDealsOf2017AgreeToTheCent() throws Exception {
    agree("crm", compare("crm", prepared("crm", "crm-sales-opportunities"), YEAR_2017));
  }

  @Test
  void ordersWithFourDecimalsAndTheirOwnQuotaPeriodsAgreeToTheCent() throws Exception {
    agree(
        "adventureworks",
        compare("adventureworks", prepared("adventureworks", "adventureworks"), ADVENTURE));
  }

  private Facts prepared(String set, String data) throws IOException, InterruptedException {
    Path raw = Path.of(System.getProperty("planbridge.data", "../shared/data")).resolve(data);
    assumeTrue(
        Files.isDirectory(raw), "The raw data set is not here; its fixture is compared above.");
    Path deals = folder.resolve("deals.csv");
    Process python =
        new ProcessBuilder(
                "python3", "src/test/oracle/prepare.py", set, raw.toString(), deals.toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    return OracleData.facts(set, deals);
  }

  private static Comparison compare(String plans, Facts facts, Span basis) {
    try (Workers workers = new Workers(2)) {
      Outcome outcome =
          Comparison.of(
              new ComparisonRequest(
                  List.of(OracleData.plan(plans + "-current")),
                  List.of(OracleData.plan(plans + "-proposed")),
                  facts,
                  basis),
              workers);
      return switch (outcome) {
        case Outcome.Done(var comparison) -> comparison;
        case Outcome.Refused(var problems) -> throw new AssertionError(problems);
      };
    }
  }

  private static void agree(String set, Comparison comparison) {
    List<String> payees = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    List<String> components = new ArrayList<>();
    List<String> deals = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison one = comparison.payee(p);
      String id = one.payee().id();
      payees.add(row(id, three(one.earned()), three(one.paid())));
      one.periods()
          .forEach(period ->
              periods.add(
                  row(id, period.period().id(), three(period.earned()), three(period.paid()))));
      one.components()
          .forEach(component -> components.add(row(id, component.id(), three(component.earned()))));
      one.deals().forEach(deal -> deals.add(deal(id, deal)));
      one.lines()
          .forEach(line ->
              lines.add(row(id, line.component(), line.period().id(), three(line.earned()))));
    }
    assertThat(comparison.held()).isEmpty();
    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            rows(
                set,
                "lines.csv",
                "payee_id",
                "component",
                "measure_period",
                "current",
                "proposed",
                "difference"));
    assertThat(deals).containsExactlyInAnyOrderElementsOf(rows(set, "deals.csv"));
    assertThat(components).containsExactlyInAnyOrderElementsOf(rows(set, "components.csv"));
    assertThat(periods).containsExactlyInAnyOrderElementsOf(rows(set, "periods.csv"));
    assertThat(payees).containsExactlyElementsOf(rows(set, "payees.csv"));
  }

  private static String deal(String payee, DealChange deal) {
    return row(
        payee,
        deal.id(),
        deal.component(),
        deal.period(),
        cents(deal.creditedCurrent()),
        cents(deal.creditedProposed()),
        three(deal.earned()));
  }

  private static String cents(Optional<Fraction> base) {
    return base.orElse(Fraction.ZERO).rounded(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String three(Change change) {
    return row(
        change.current().toDecimal().toPlainString(),
        change.proposed().toDecimal().toPlainString(),
        change.difference().toDecimal().toPlainString());
  }

  private static String row(String... fields) {
    return String.join(",", fields);
  }

  private static List<String> rows(String set, String file, String... columns) {
    return OracleData.answers(set, file).stream()
        .map(row ->
            columns.length == 0
                ? String.join(",", row.values())
                : String.join(",", java.util.Arrays.stream(columns).map(row::get).toList()))
        .toList();
  }

  private static Span closed(String from, String to) {
    return Span.ofClosed(LocalDate.parse(from), LocalDate.parse(to));
  }
}
