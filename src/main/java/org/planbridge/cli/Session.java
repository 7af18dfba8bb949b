package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.ComparePlans;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFacts;
import org.planbridge.workspace.ReadPlans;
import org.planbridge.workspace.imports.FileSource;

/** One call of the program: its tools, its console and the options that every command has. */
final class Session {
  private final Tools tools;
  private final Console console;
  private final GlobalOptions options;
  private final Progress progress;

  Session(Tools tools, Console console, GlobalOptions options, Interruption interruption) {
    this.tools = tools;
    this.console = console;
    this.options = options;
    this.progress = new Progress(this, interruption);
  }

  Tools tools() {
    return tools;
  }

  Console console() {
    return console;
  }

  GlobalOptions options() {
    return options;
  }

  Progress progress() {
    return progress;
  }

  Locale locale() {
    return options.locale();
  }

  /** Threads for replays; close them after use. */
  Workers workers() {
    return new Workers(options.threads());
  }

  ReadPlans readPlans() {
    return new ReadPlans(tools.plans(), tools.mappings());
  }

  ReadFacts readFacts() {
    return new ReadFacts(tools.facts());
  }

  /** The plan in a file. */
  CompensationPlan plan(FileSource file) {
    Taken<List<CompensationPlan>> taken = readPlans().plans(List.of(file));
    if (taken.hasErrors() || taken.value().isEmpty()) {
      throw new Refusal(taken.problems());
    }
    return taken.value().getFirst();
  }

  /** The project in this file, to look at. */
  ProjectStore openReadOnly(Path file) {
    return ready(tools.projects().openReadOnly(file));
  }

  /** The project in this file, to change. */
  ProjectStore open(Path file) {
    return ready(tools.projects().open(file));
  }

  /** Waits for the proof that the project's facts are those that were imported. */
  static void requireProof(ProjectStore project) {
    Checked proof = project.verification().join();
    if (!proof.holds()) {
      throw new Refusal(proof.problems());
    }
  }

  static ProjectStore ready(Opened opened) {
    return switch (opened) {
      case Opened.Ready(var project) -> project;
      case Opened.InUse(_, var problem) -> throw new Refusal(List.of(problem));
      case Opened.Refused(var problem) -> throw new Refusal(List.of(problem));
    };
  }

  static ComparePlans comparePlans(Workers workers) {
    return new ComparePlans(workers);
  }

  /** Prints the result: one JSON object if it was asked for, else the text. */
  void answer(Map<String, ?> tree, Text text) throws IOException {
    if (options.json()) {
      tools.json().print(tree, console.result());
    } else {
      console.print(text.get());
    }
  }

  /** Text that is made only if it is printed. */
  interface Text {
    String get();
  }

  /** Tells warnings beside the result; with {@code --json} they are part of it. */
  void warn(List<Problem> warnings) {
    if (!options.json()) {
      tell(warnings);
    }
  }

  /** Tells why there is no result. */
  void fail(List<Problem> problems) throws IOException {
    if (options.json()) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("ok", false);
      tree.put("errors", tools.reports().tree(problems));
      tools.json().print(tree, console.result());
    } else {
      tell(problems);
    }
  }

  private void tell(List<Problem> problems) {
    ProblemWords words = ProblemWords.in(locale());
    for (Problem problem : problems) {
      console.tell(Visible.of(words.message(problem) + " " + words.remedy(problem)));
    }
  }
}
