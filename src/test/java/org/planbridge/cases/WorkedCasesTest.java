package org.planbridge.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.explain.Recomputation;
import org.planbridge.workspace.CheckInvariants;

/** Every worked case comes out as its own text says. */
class WorkedCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  static List<WorkedCase> cases() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".case"))
          .sorted()
          .map(file -> {
            try {
              return WorkedCase.read(file);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          })
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itComesOutAsItsTextSays(WorkedCase one) throws IOException {
    assertThat(one.expected()).isNotEmpty();
    assertThat(one.outcome(folder)).isEqualTo(one.expected());
  }

  /** A trace that does not follow from its steps is refused when it is made. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyLineOfItHasItsSteps(WorkedCase one) throws IOException {
    try (Workers workers = new Workers(1)) {
      Comparison comparison = one.comparison(folder, workers);
      assertThat(CheckInvariants.check(comparison).problems()).isEmpty();
      for (int line = 0; line < comparison.current().lines().size(); line++) {
        comparison
            .explainLine(line)
            .current()
            .forEach(trace -> assertThat(Recomputation.fault(trace)).isEmpty());
      }
    }
  }

  @Test
  void everyCaseSaysWhatItShows() throws IOException {
    assertThat(cases()).allSatisfy(one -> assertThat(one.section("prose")).isNotBlank());
  }
}
