package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.words.PlanWords;

/** The files to start from are sound as they are. */
class TemplatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"flat", "tiers", "quota-accelerator"})
  void a_plan_template_is_a_plan_with_every_choice_stated(String name) throws IOException {
    CompensationPlan plan = plan(name);
    assertThat(plan.reasons()).isNotEmpty();
    assertThat(plan.components() + " " + plan.terms().payCalendar() + plan.terms().rounding())
        .doesNotContain("FROM (assumed)", "MARGINAL (assumed)");
    assertThat(PlanWords.in(Locale.US).clauses(plan)).isNotEmpty();
  }

  @Test
  void the_example_of_the_documentation_is_a_plan() throws IOException {
    String page = Files.readString(Path.of("docs/formats/plan.md"));
    int from = page.indexOf("```json") + 7;
    String example = page.substring(from, page.indexOf("```", from));
    assertThat(PlanReader.read("plan.md", example.getBytes(StandardCharsets.UTF_8)).problems())
        .isEmpty();
  }

  @Test
  void the_templates_differ_from_each_other_in_ways_that_have_reasons() throws IOException {
    PlanDiff diff = PlanDiff.between(plan("flat"), plan("quota-accelerator"));
    assertThat(diff.changes()).hasSizeGreaterThan(3);
    assertThat(diff.withoutReason()).hasSizeLessThan(diff.changes().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deals|deal_id,payee_id,date,amount,stage
          payees|payee_id,name,role,team,manager_id,hire_date,leave_date,target_incentive,base_salary
          quotas|payee_id,measure,from,to,quota
          splits|deal_id,payee_id,share,role
          events|deal_id,kind,date,value
          pay_statements|payee_id,pay_date,amount,component
          """)
  void a_template_of_facts_has_the_canonical_headings_and_whole_rows(String name, String headings)
      throws IOException {
    List<String> lines = text(name + ".csv").lines().toList();
    assertThat(lines.getFirst()).startsWith(headings);
    assertThat(lines).hasSizeBetween(3, 4);
    int columns = lines.getFirst().split(",").length;
    assertThat(lines).allMatch(line -> line.split(",", -1).length == columns);
  }

  private static CompensationPlan plan(String name) throws IOException {
    var taken = PlanReader.read(name, text(name + ".json").getBytes(StandardCharsets.UTF_8));
    assertThat(taken.problems()).isEmpty();
    return taken.value().orElseThrow();
  }

  private static String text(String file) throws IOException {
    try (InputStream in = PlanReader.class.getResourceAsStream("/templates/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
