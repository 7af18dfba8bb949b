package org.planbridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred drawn cases come out to the cent as a second implementation of the plan says. */
class ReferenceTest {
  private static final Path CASES = Path.of("src/test/resources/reference/cases.jsonl.gz");

  @TempDir Path folder;

  @Test
  void everyFigureOfEveryDrawnCaseIsThatOfTheReference() throws IOException {
    List<ReferenceCase> cases = cases();
    assertThat(cases).hasSize(500);
    List<String> differing =
        cases.stream()
            .map(one -> "seed " + one.seed() + ": " + one.compare(folder).first())
            .filter(told -> !told.endsWith(": "))
            .toList();
    assertThat(differing).isEmpty();
  }

  @Test
  void theDrawnCasesNameManyFigures() throws IOException {
    assertThat(cases().stream().mapToInt(ReferenceCase::figures).sum()).isGreaterThan(5_000);
  }

  private static List<ReferenceCase> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CASES)), StandardCharsets.UTF_8))) {
      return lines.lines().map(ReferenceCase::read).toList();
    }
  }
}
