package org.planbridge.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.Mode;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.BatchState;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ProjectStore;

/**
 * The status line: rows used, held and ignored, the compared period, and when the project was
 * saved.
 */
final class DeskStatus {
  private final ShellViewModel shell;
  private final UiWords words;

  DeskStatus(ShellViewModel shell, UiWords words) {
    this.shell = shell;
    this.words = words;
  }

  void working(String what) {
    shell.workProperty().set(what);
    shell.progressProperty().set(-1);
  }

  void idle() {
    shell.workProperty().set("");
  }

  void nothing() {
    idle();
    shell.replayedProperty().set("");
    shell.heldProperty().set("");
    shell.asOfProperty().set("");
    shell.savedProperty().set("");
  }

  void compared(ProjectStore project, Compared.Done done, Clock clock) {
    Comparison comparison = done.comparison();
    long ignored =
        project.imports().all().stream()
            .filter(past -> past.state() == BatchState.LIVE)
            .map(PastImport::file)
            .mapToLong(file -> file.ignored())
            .sum();
    int held = comparison.held().size() + done.heldRows().size();
    shell.replayedProperty().set(words.of("status.replayed", comparison.usedDeals(), ignored));
    shell.heldProperty().set(held == 0 ? "" : words.of("status.held", held));
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
    String period =
        words.of(
            "status.period",
            day.format(comparison.basis().from()),
            day.format(comparison.basis().last()));
    shell
        .asOfProperty()
        .set(comparison.mode() == Mode.IN_FORCE ? words.of("status.inForce", period) : period);
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
    shell
        .savedProperty()
        .set(
            words.of(
                "status.saved",
                time.format(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()))));
  }

  void missing(ProjectStore project, List<Problem> problems) {
    shell
        .replayedProperty()
        .set(
            problems.isEmpty()
                ? words.of("status.needsPlans")
                : ProblemWords.in(words.locale()).message(problems.getFirst()));
    shell.heldProperty().set("");
    shell.asOfProperty().set(words.of("status.facts", project.facts().deals().size()));
  }
}
