package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts are the same bytes, in any order of rows, on any threads, in any language. */
class SameBytesTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "tr", "ar-u-nu-arab");
  private static final List<String> THREADS = List.of("1", "2", "8");
  private static final int SHUFFLES = 5;

  private final Locale before = Locale.getDefault();

  @TempDir Path folder;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void the_fixture_has_one_digest_over_sixty_runs() throws IOException {
    Path inputs = Ran.ORACLE.resolve("fixture");
    Set<String> digests =
        digests(
            Ran.plans("crm"),
            List.of(
                "--deals", inputs.resolve("in-deals.csv").toString(),
                "--payees", inputs.resolve("in-payees.csv").toString(),
                "--quotas", inputs.resolve("in-quotas.csv").toString(),
                "--splits", inputs.resolve("in-splits.csv").toString()));

    assertThat(digests).hasSize(1);
  }

  @Test
  void the_won_deals_of_2017_have_one_digest_over_sixty_runs() throws Exception {
    Path raw = OracleAnswers.data().resolve("crm-sales-opportunities");
    assumeTrue(Files.isDirectory(raw), "The raw data set is not here.");
    Path inputs = Ran.ORACLE.resolve("crm");
    Set<String> digests =
        digests(
            Ran.plans("crm"),
            List.of(
                "--deals", OracleAnswers.prepared("crm", raw, folder).toString(),
                "--payees", inputs.resolve("in-payees.csv").toString(),
                "--quotas", inputs.resolve("in-quotas.csv").toString()));

    assertThat(digests).hasSize(1);
  }

  @Test
  void texts_speak_the_language_asked_for_and_not_the_machines() {
    Locale.setDefault(Locale.forLanguageTag("de-DE"));
    String plain = Ran.run(Ran.fixture("compare")).out();
    Locale.setDefault(Locale.US);

    assertThat(Ran.run(Ran.fixture("compare")).out()).isEqualTo(plain).contains("125,627.41");
    assertThat(Ran.run(Ran.fixture("compare"), "--locale", "de-DE").out()).contains("125.627,41");
    assertThat(Ran.run(Ran.fixture("compare"), "--locale", "de-DE", "--json").out())
        .isEqualTo(Ran.run(Ran.fixture("compare"), "--json").out());
  }

  private Set<String> digests(List<String> plans, List<String> files) throws IOException {
    Set<String> digests = new LinkedHashSet<>();
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      List<String> words = new ArrayList<>(List.of("compare"));
      words.addAll(plans);
      for (int i = 0; i < files.size(); i += 2) {
        words.add(files.get(i));
        words.add(shuffled(Path.of(files.get(i + 1)), shuffle).toString());
      }
      for (String threads : THREADS) {
        for (String language : LANGUAGES) {
          Locale.setDefault(Locale.forLanguageTag(language));
          Ran ran = Ran.run(words, "--json", "--threads", threads);
          assertThat(ran.exit()).as(ran.out()).isZero();
          digests.add(ran.sha256());
        }
      }
    }
    return digests;
  }

  /** The same rows under the same name in another order; the first order is the file's own. */
  private Path shuffled(Path file, int seed) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    if (seed > 0) {
      Collections.shuffle(rows, new Random(seed));
    }
    Path shuffled =
        Files.createDirectories(folder.resolve("order-" + seed)).resolve(file.getFileName());
    return Files.write(
        shuffled, Stream.concat(Stream.of(lines.getFirst()), rows.stream()).toList());
  }
}
