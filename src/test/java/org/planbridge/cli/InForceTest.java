package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that follow each other, by the command line; what cannot be joined exactly is refused. */
class InForceTest {
  private static final String FIRST = "\"effective\": {\"from\": \"2025-01-01\", \"to\": \"%s\"}";
  private static final String SECOND = "\"effective\": {\"from\": \"%s\", \"to\": \"2025-12-31\"}";
  @TempDir Path folder;

  private Path plan(String version, String effective, String rest) throws IOException {
    return Files.writeString(
        folder.resolve("v" + version + ".json"),
        """
        {"format": 1, "id": "ae", "name": "AE", "version": "%s", "currency": "USD", %s, %s}
        """
            .formatted(version, effective, rest));
  }

  private Ran compare(Path one, Path two, String... more) throws IOException {
    Path deals =
        Files.writeString(
            folder.resolve("deals.csv"),
            "deal_id,payee_id,date,amount\n1,ann,2025-01-10,1000\n2,ann,2025-08-10,1000\n");
    Path payees =
        Files.writeString(folder.resolve("payees.csv"), "payee_id,hire_date\nann,2020-01-01\n");
    String[] words = {
      "compare",
      "--current",
      one.toString(),
      "--current",
      two.toString(),
      "--proposed",
      one.toString(),
      "--proposed",
      two.toString(),
      "--deals",
      deals.toString(),
      "--payees",
      payees.toString(),
      "--json"
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Ran.run(all);
  }

  private static String flat(String rate) {
    return "\"components\": [{\"id\": \"c\", \"name\": \"C\", \"pay\": {\"rate\": \"%s\"}}]"
        .formatted(rate);
  }

  @Test
  void twoVersionsAreTwoPlansUnlessTheyAreAppliedAsInForce() throws IOException {
    Path one = plan("1", FIRST.formatted("2025-06-30"), flat("0.10"));
    Path two = plan("2", SECOND.formatted("2025-07-01"), flat("0.20"));
    Ran throughout = compare(one, two);
    assertThat(throughout.json().get("errors").get(0).get("code").asString())
        .isEqualTo("PAYEE-TWO-PLANS");

    Ran inForce = compare(one, two, "--mode", "as-in-force");
    assertThat(inForce.exit()).as(inForce.told()).isZero();
    assertThat(inForce.json().get("mode").asString()).isEqualTo("as-in-force");
    assertThat(inForce.json().get("totals").get("earned").get("current").asString())
        .isEqualTo("300.00");
    assertThat(inForce.json().get("payees").get(0).get("components").size()).isEqualTo(1);
  }

  @Test
  void versionsOfOneDayAreRefused() throws IOException {
    Path one = plan("1", FIRST.formatted("2025-07-01"), flat("0.10"));
    Path two = plan("2", SECOND.formatted("2025-07-01"), flat("0.20"));
    assertThat(
            compare(one, two, "--mode", "as-in-force")
                .json()
                .get("errors")
                .get(0)
                .get("code")
                .asString())
        .isEqualTo("PAYEE-TWO-PLANS");
  }

  @Test
  void aModeThatIsNoneIsAWrongCall() throws IOException {
    Path one = plan("1", FIRST.formatted("2025-12-31"), flat("0.10"));
    assertThat(compare(one, one, "--mode", "sometimes").exit()).isEqualTo(64);
  }

  /** What the first version has, what the second has instead, and what the refusal says. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'terms': {'caps': [{'cap': '900', 'per': 'year'}]} | 'terms': {'caps': [{'cap': '800', 'per': 'year'}]} | plan cap
          'terms': {'payCalendar': {'frequency': 'monthly', 'payments': [{'share': '1', 'monthsAfter': 1, 'day': 15}]}} | 'terms': {} | pay calendar
          'limits': [{'cap': '900', 'per': 'year'}] | 'limits': [{'cap': '800', 'per': 'year'}] | a limit runs over
          'limits': [{'floor': '90', 'per': 'year'}] | 'base': 'amount' | a limit runs over
          'curve': '100' | 'curve': '200' | pays for a whole period
          """)
  void whatCannotBeJoinedIsRefusedByName(String was, String willBe, String says)
      throws IOException {
    Path one = plan("1", FIRST.formatted("2025-06-30"), rest(was.replace('\'', '"')));
    Path two = plan("2", SECOND.formatted("2025-07-01"), rest(willBe.replace('\'', '"')));
    Ran ran = compare(one, two, "--mode", "as-in-force");
    assertThat(ran.exit()).as(ran.told()).isEqualTo(65);
    assertThat(ran.json().get("errors").get(0).get("code").asString()).isEqualTo("IN-FORCE");
    assertThat(ran.json().get("errors").get(0).get("message").asString()).contains(says);
  }

  private static String rest(String said) {
    if (said.startsWith("\"terms\"")) {
      return flat("0.10") + ", " + said;
    }
    if (said.startsWith("\"curve\"")) {
      return """
      "components": [{"id": "c", "name": "C", "measure": {"sum": "amount", "over": "year"},
        "pay": {"curve": {"of": "money", "by": "money", "shape": "linear",
          "points": [{"from": "0", "pays": "0"}, {"from": "1000", "pays": %s}]}}}]
      """
          .formatted(said.substring("\"curve\": ".length()));
    }
    return """
    "components": [{"id": "c", "name": "C", "pay": {"rate": "0.10"}, %s}]
    """
        .formatted(said);
  }
}
