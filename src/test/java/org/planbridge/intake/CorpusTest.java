package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Refused;

class CorpusTest {
  static List<Corpus.Case> cases() {
    return Corpus.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyFileGivesItsCodesAndCounts(Corpus.Case one) throws IOException {
    byte[] bytes = one.kept() ? kept(one) : one.bytes();
    ImportOutcome outcome = Reads.read(FileSource.of(one.name(), bytes), one.said());
    assertThat(summary(outcome)).isEqualTo(one.expected());
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  /** The file in the test resources must be the generator's, so that both can be read. */
  private static byte[] kept(Corpus.Case one) throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/imports/" + one.name())) {
      assertThat(in).as("resource imports/%s".formatted(one.name())).isNotNull();
      byte[] bytes = in.readAllBytes();
      assertThat(bytes).isEqualTo(one.bytes());
      return bytes;
    }
  }

  private static String summary(ImportOutcome outcome) {
    String problems =
        Reads.problems(outcome).stream().map(CorpusTest::text).collect(Collectors.joining(" "));
    return switch (outcome) {
      case Refused _ -> "refused " + problems;
      case Imported imported ->
          "%d/%d/%d/%d: %s"
              .formatted(
                  imported.tally().rows(),
                  imported.tally().used(),
                  imported.tally().held(),
                  imported.tally().ignored(),
                  problems)
              .strip();
      case ImportOutcome.Cancelled _ -> "cancelled";
    };
  }

  private static String text(Problem problem) {
    Integer row = problem.where().row();
    String place = row == null ? problem.where().column() == null ? "" : "@" : "@" + row;
    return problem.code().spelling() + place + (problem.count() > 1 ? " x" + problem.count() : "");
  }
}
