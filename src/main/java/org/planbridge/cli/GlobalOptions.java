package org.planbridge.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: what every command understands. */
@Command(
    name = "planbridge",
    description = {
      "Replays past deals through the current and the proposed compensation plan.",
      "Called without arguments it opens the window."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionText.class)
final class GlobalOptions {
  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print the result, or the errors, as exactly one JSON object.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "Replay on N threads, 1 to 64. The result does not depend on it.")
  private @Nullable Integer threads;

  @Option(
      names = "--progress",
      paramLabel = "json",
      scope = ScopeType.INHERIT,
      description = "Tell every phase on the error stream, one JSON object a line.")
  private @Nullable String progress;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Also tell where in the program an internal error arose.")
  private boolean verbose;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      scope = ScopeType.INHERIT,
      description = "Write the figures of texts as this language does, such as de-DE.")
  private @Nullable String locale;

  @Option(
      names = "--force",
      scope = ScopeType.INHERIT,
      description = "Replace files that are there already.")
  private boolean force;

  @Option(names = "--test-hooks", scope = ScopeType.INHERIT, hidden = true)
  private boolean testHooks;

  /** Answers arguments that could not be understood in the form that they ask for. */
  void preferJson(String[] args) {
    json = Stream.of(args).takeWhile(arg -> !arg.equals("--")).anyMatch("--json"::equals);
  }

  boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  boolean force() {
    return force;
  }

  boolean testHooks() {
    return testHooks;
  }

  boolean tellsProgress() {
    return progress != null;
  }

  int threads() {
    return threads == null
        ? Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 64)
        : threads;
  }

  /** The language of texts; of no country where none was asked for, or none can be found. */
  Locale locale() {
    try {
      return asked();
    } catch (IllformedLocaleException e) {
      return Locale.ROOT;
    }
  }

  private Locale asked() {
    return locale == null ? Locale.ROOT : new Locale.Builder().setLanguageTag(locale).build();
  }

  /** Refuses values that no command can use. */
  void check() {
    if (threads != null && (threads < 1 || threads > 64)) {
      throw Refusal.usage("--threads takes a number from 1 to 64");
    }
    if (progress != null && !progress.equals("json")) {
      throw Refusal.usage("--progress takes the word json");
    }
    try {
      asked();
    } catch (IllformedLocaleException e) {
      throw Refusal.usage("--locale takes a language such as de-DE");
    }
  }
}
