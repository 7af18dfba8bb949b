package org.planbridge.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares freshly drawn cases in bulk: reads them as JSON lines, a case each. */
final class ReferenceRun {
  private static final int TOLD = 20;
  private long cases;
  private long figures;
  private long differing;
  private String firstBad = "none";
  private BigDecimal money = BigDecimal.ZERO;

  /**
   * {@code FIRST COUNT} draws so many cases from the seed FIRST on with the program of {@code
   * src/test/reference} and compares them; {@code each} answers those of the standard input one by
   * one. Ends with 1 if any figure differs.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 1 && args[0].equals("each")) {
      each(lines(System.in), System.out);
      return;
    }
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Which seed first, and how many: %s".formatted(List.of(args)));
    }
    Process drawing =
        new ProcessBuilder("python3", "cases.py", args[0], args[1])
            .directory(Path.of("src/test/reference").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean same;
    try (BufferedReader lines = lines(drawing.getInputStream())) {
      same = new ReferenceRun().compare(lines, System.out);
    }
    System.exit(drawing.waitFor() == 0 && same ? 0 : 1);
  }

  private static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
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
        "%d cases, %d figures; %d cases differ, by %s cents in all; first bad seed: %s%n",
        cases, figures, differing, money.movePointRight(2).toBigInteger(), firstBad);
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
