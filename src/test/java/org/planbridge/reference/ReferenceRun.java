package org.planbridge.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares freshly drawn cases in bulk: reads them as JSON lines, a case each. */
final class ReferenceRun {
  private static final int TOLD = 20;
  private long cases;
  private long figures;
  private long differing;
  private String firstBad = "none";
  private BigDecimal money = BigDecimal.ZERO;

  public static void main(String[] args) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      if (args.length > 0 && args[0].equals("each")) {
        each(lines, System.out);
        return;
      }
      System.exit(new ReferenceRun().compare(lines, System.out) ? 0 : 1);
    }
  }

  /** Answers every case with a line of its own, for a search that looks for a smaller case. */
  private static void each(BufferedReader lines, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("planbridge-reference");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(ReferenceCase.read(line).compare(folder).first());
      clear(folder, false);
    }
    clear(folder, true);
  }

  /** True if no figure of any case differs. */
  boolean compare(BufferedReader lines, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("planbridge-reference");
    try {
      String line = lines.readLine();
      while (line != null) {
        one(ReferenceCase.read(line), folder, out);
        line = lines.readLine();
      }
    } finally {
      clear(folder, true);
    }
    out.printf(
        "%d cases, %d figures; %d cases differ by %s in all; first bad seed: %s%n",
        cases, figures, differing, money.toPlainString(), firstBad);
    return differing == 0 && cases > 0;
  }

  private void one(ReferenceCase drawn, Path folder, PrintStream out) throws IOException {
    cases++;
    figures += drawn.figures();
    ReferenceCase.Difference difference = drawn.compare(folder);
    if (!difference.none()) {
      differing++;
      money = money.add(difference.total());
      if (differing == 1) {
        firstBad = Long.toString(drawn.seed());
      }
      if (differing <= TOLD) {
        out.printf("seed %d: %s%n", drawn.seed(), difference.first());
      }
    }
    clear(folder, false);
    if (cases % 10_000 == 0) {
      out.printf("%d cases, %d differ%n", cases, differing);
    }
  }

  private static void clear(Path folder, boolean whole) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    if (whole) {
      Files.delete(folder);
    }
  }
}
