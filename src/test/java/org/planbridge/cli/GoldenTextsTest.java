package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed, to the letter. */
class GoldenTextsTest {
  private static final String CURRENT = Ran.ORACLE.resolve("plans/crm-current.json").toString();
  private static final String PROPOSED = Ran.ORACLE.resolve("plans/crm-proposed.json").toString();

  @TempDir Path folder;

  @Test
  void the_comparison_of_the_fixture() {
    Golden.same("compare-fixture.txt", told(Ran.run(Ran.fixture("compare"))));
  }

  @Test
  void the_comparison_of_the_sample() {
    Ran ran = Ran.run("sample", "--headless");
    Golden.same("compare-sample.txt", ran.out() + ran.told());
  }

  @Test
  void the_comparison_in_german_figures() {
    Ran ran = Ran.run(Ran.fixture("compare"), "--locale", "de-DE");
    assertThat(ran.exit()).isZero();
    Golden.same("compare-fixture-de.txt", ran.out());
  }

  @ParameterizedTest
  @CsvSource({
    "d-169, a deal in the first tiers",
    "D-0147, a deal that two share",
    "17169x, an id that is nearly a number"
  })
  void the_steps_of_a_deal(String deal, String about) {
    assertThat(about).isNotEmpty();
    printed("explain-" + deal + ".txt", Ran.run(Ran.fixture("explain"), "--deal", deal));
  }

  @Test
  void the_steps_of_a_deal_for_one_of_those_who_share_it() {
    Ran both = Ran.run(Ran.fixture("explain"), "--deal", "D-0147");
    Ran one = Ran.run(Ran.fixture("explain"), "--deal", "D-0147", "--payee", "E106");
    assertThat(both.out()).endsWith(one.out());
  }

  @Test
  void a_period() {
    printed(
        "explain-period.txt",
        Ran.run(Ran.fixture("explain"), "--period", "2025-Q2", "--payee", "E101"));
  }

  @Test
  void a_period_that_only_a_bonus_has() {
    printed(
        "explain-year.txt", Ran.run(Ran.fixture("explain"), "--period", "2025", "--payee", "E101"));
  }

  @Test
  void the_steps_of_a_deal_for_programs() {
    printed("explain-deal.json", Ran.run(Ran.fixture("explain"), "--deal", "D-0147", "--json"));
  }

  @Test
  void plans_in_words_and_what_differs() {
    printed("plan-words.txt", Ran.run("plan", "words", PROPOSED));
    printed("plan-diff.txt", Ran.run("plan", "diff", CURRENT, PROPOSED));
    assertThat(Ran.run("plan", "diff", CURRENT, CURRENT).out()).isEqualTo("Nothing differs.\n");
    assertThat(Ran.run("plan", "diff", CURRENT, PROPOSED, "--json").json().get("changes").size())
        .isEqualTo(8);
    assertThat(Ran.run("plan", "words", PROPOSED, "--json").json().get("clauses").size())
        .isEqualTo(12);
  }

  @Test
  void what_a_plan_leaves_open() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("bare.json"),
            """
            {"format": 1, "id": "bare", "name": "Bare plan", "version": "1", "currency": "USD",
             "components": [{"id": "commission", "name": "Commission",
               "pay": {"tiers": {"by": "money", "steps": [
                 {"bound": "0", "rate": "0.01"}, {"bound": "1000", "rate": "0.02"},
                 {"bound": "3000", "rate": "0.03"}]}},
               "gate": {"reached": [{"measure": {"bound": "500"}}]}}]}
            """);
    Path deals =
        Files.writeString(
            folder.resolve("deals.csv"),
            """
            deal_id,payee_id,date,amount,stage
            1,Ada,2025-01-10,200,Won
            2,Ada,2025-01-17,300,Won
            3,Ada,2025-01-24,1500,Won
            4,Bo,2025-02-07,1200,Won
            5,Bo,2025-02-07,2000,Won
            """);
    List<String> words = List.of("plan", "readings", plan.toString(), "--deals", deals.toString());
    printed("plan-readings.txt", Ran.run(words));
    printed("plan-readings.json", Ran.run(words, "--json"));
    assertThat(Ran.run("plan", "readings", plan.toString()).exit()).isEqualTo(64);
  }

  @Test
  void errors_as_text_and_for_programs() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.json"),
            """
            {"format": 1, "id": "x", "name": "X", "version": "1", "currency": "USD",
             "components": [
               {"id": "commission", "name": "Commission",
                "pay": {"flatRate": "9%"}, "capp": 1}]}
            """);
    List<String> words = List.of("plan", "check", plan.toString());
    Ran text = Ran.run(words);
    assertThat(text.out()).isEmpty();
    Golden.same("errors.txt", text.told());
    printed("errors.json", Ran.run(words, "--json"), 65);
  }

  @Test
  void what_an_import_tells() throws IOException {
    String project = folder.resolve("p.planbridge").toString();
    assertThat(Ran.run("project", "new", project).exit()).isZero();
    Path deals =
        Files.writeString(
            folder.resolve("deals.csv"),
            """
            deal_id,payee_id,date,amount,stage,product
            1,ann,2026-01-02,100.00,Won,A
            2,ann,2026-02-30,100.00,Won,A
            3,bob,2026-01-03,50.00,Lost,B
            """);
    List<String> words = List.of("project", "import", project, "--deals", deals.toString());
    Golden.same("import-refused.txt", Ran.run(words).told());
    printed("import-dry-run.json", Ran.run(words, "--hold-bad-rows", "--dry-run", "--json"));
    printed("import.txt", Ran.run(words, "--hold-bad-rows"));
    Golden.same("import-again.txt", told(Ran.run(words, "--hold-bad-rows")));
  }

  @Test
  void help_names_every_command() {
    assertThat(Ran.run("--help").out())
        .contains("compare", "explain", "project", "plan", "demo-data", "version")
        .doesNotContain("sample", "--test-hooks");
    printed("help-compare.txt", Ran.run("compare", "--help"));
  }

  private static String told(Ran ran) {
    return ran.out() + ran.told();
  }

  private static void printed(String golden, Ran ran) {
    printed(golden, ran, 0);
  }

  private static void printed(String golden, Ran ran, int exit) {
    assertThat(ran.exit()).as(ran.told()).isEqualTo(exit);
    assertThat(ran.told()).isEmpty();
    Golden.same(golden, ran.out());
  }
}
