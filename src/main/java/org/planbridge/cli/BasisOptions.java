package org.planbridge.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Mode;
import org.planbridge.workspace.AskedBasis;
import picocli.CommandLine.Option;

/** The compared time. */
final class BasisOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First day compared, such as 2026-01-01. Else: the first year with deals.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Last day compared. Else: the end of the last year with deals.")
  private @Nullable String to;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "throughout: each plan for the whole time. as-in-force: each deal by the plan in force on"
              + " its day.")
  private @Nullable String mode;

  AskedBasis asked() {
    return new AskedBasis(day("--from", from), day("--to", to), mode());
  }

  private @Nullable Mode mode() {
    if (mode == null) {
      return null;
    }
    return Mode.named(mode)
        .orElseThrow(() -> Refusal.usage("--mode takes throughout or as-in-force, not " + mode));
  }

  private static @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.usage(option + " takes a day such as 2026-01-31, not " + text);
    }
  }
}
