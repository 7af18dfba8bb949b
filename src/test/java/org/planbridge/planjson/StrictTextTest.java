package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;

/** The bounds of the text itself: what is just inside is read, what is just outside is refused. */
class StrictTextTest {
  private static final Path BASE =
      Path.of("src/test/resources/plans/valid/base-of-the-broken.json");

  @Test
  void a_byte_order_mark_is_allowed() throws IOException {
    assertThat(problems("\uFEFF" + base())).isEmpty();
  }

  @Test
  void nesting_of_thirty_two_is_read_and_of_thirty_three_is_not() throws IOException {
    // The condition stands at the fifth level of the text.
    String at = "{\"field\": \"segment\", \"is\": \"New\"}";
    assertThat(problems(base().replace(at, nots(28) + at + "}".repeat(27)))).hasSize(1);
    assertThat(problems(base().replace(at, nots(27) + at + "}".repeat(27)))).isEmpty();
    assertThat(codes(base().replace(at, nots(28) + at + "}".repeat(28))))
        .containsExactly(Code.PLAN_DEPTH);
  }

  private static String nots(int times) {
    return "{\"not\": ".repeat(times);
  }

  @Test
  void a_text_of_65536_characters_is_read_and_a_longer_one_is_not() throws IOException {
    assertThat(problems(base().replace("Account executives", "x".repeat(65_536)))).isEmpty();
    assertThat(codes(base().replace("Account executives", "x".repeat(65_537))))
        .containsExactly(Code.PLAN_LONG);
  }

  @Test
  void a_key_of_257_characters_is_not_read() throws IOException {
    assertThat(codes(base().replace("\"name\": \"Acc", "\"" + "k".repeat(256) + "\": \"Acc")))
        .containsExactly(Code.PLAN_KEY_MISSING, Code.PLAN_KEY_UNKNOWN);
    assertThat(codes(base().replace("\"name\": \"Acc", "\"" + "k".repeat(60_000) + "\": \"Acc")))
        .containsExactly(Code.PLAN_LONG);
  }

  @Test
  void a_flood_of_values_is_not_read() throws IOException {
    String flood = base().replace("[\"AE\"]", "[" + "\"a\",".repeat(200_000) + "\"b\"]");
    assertThat(codes(flood)).containsExactly(Code.PLAN_LONG);
    String many = base().replace("[\"AE\"]", "[" + "\"a\",".repeat(100_000) + "\"b\"]");
    assertThat(problems(many)).isEmpty();
  }

  @Test
  void a_file_of_more_than_four_megabytes_is_not_looked_into() throws IOException {
    assertThat(codes(base() + " ".repeat(4 << 20))).containsExactly(Code.PLAN_LONG);
    assertThat(problems(base() + " ".repeat(3 << 20))).isEmpty();
  }

  @Test
  void a_number_of_18_digits_is_read_exactly_and_one_of_19_is_not() throws IOException {
    String old = "\"cap\": \"60000\"";
    assertThat(problems(base().replace(old, "\"cap\": 123456789012.345678"))).isEmpty();
    assertThat(PlanWriter.write(plan(base().replace(old, "\"cap\": 123456789012.345678"))))
        .contains("{\"cap\": \"123456789012.345678\", \"per\": \"year\"}");
    assertThat(codes(base().replace(old, "\"cap\": 1234567890123.345678")))
        .containsExactly(Code.PLAN_NUMBER);
  }

  @Test
  void a_number_of_forty_characters_is_a_number_and_a_longer_one_is_too_long() throws IOException {
    String old = "\"cap\": \"60000\"";
    assertThat(codes(base().replace(old, "\"cap\": 0." + "1".repeat(38))))
        .containsExactly(Code.PLAN_NUMBER);
    assertThat(codes(base().replace(old, "\"cap\": 0." + "1".repeat(40))))
        .containsExactly(Code.PLAN_LONG);
  }

  @Test
  void all_faults_of_a_file_are_told_at_once_in_the_order_of_lines() throws IOException {
    String faulty =
        base()
            .replace("\"2026-01-01\"", "\"2026-02-30\"")
            .replace("\"rate\": \"0.08\"", "\"rte\": \"0.08\"")
            .replace("\"above\": \"1\"", "\"above\": \"0.2\"")
            .replace("\"amountPerDeal\": \"25\"", "\"amountPerDeal\": \"25 USD\"")
            .replace("\"half up\"", "\"half-up\"")
            .replace("\"caps\"", "\"transition\": {}, \"caps\"")
            .replace("\"focus\"", "\"fokus\"");
    assertThat(codes(faulty))
        .containsExactly(
            Code.PLAN_DATE,
            Code.PLAN_KEY_UNKNOWN,
            Code.PLAN_NUMBER,
            Code.PLAN_UNSUPPORTED,
            Code.PLAN_CHOICE,
            Code.PLAN_CHOICE);
    assertThat(problems(faulty))
        .extracting(problem -> problem.args().size() > 1 ? problem.args().get(1) : "")
        .contains("rate", "half up", "focus");
  }

  @Test
  void the_machine_s_language_changes_nothing() throws IOException {
    Locale before = Locale.getDefault();
    String expected = PlanWriter.write(plan(base()));
    try {
      for (String tag : List.of("tr", "ar-EG", "de", "th-TH-u-nu-thai", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(PlanWriter.write(plan(base()))).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String base() throws IOException {
    return Files.readString(BASE);
  }

  private static org.planbridge.plan.CompensationPlan plan(String text) {
    return PlanReader.read("p", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
  }

  private static List<Problem> problems(String text) {
    return PlanReader.read("p", text.getBytes(StandardCharsets.UTF_8)).problems();
  }

  private static List<Code> codes(String text) {
    return problems(text).stream().map(Problem::code).toList();
  }
}
