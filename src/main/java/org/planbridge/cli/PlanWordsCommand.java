package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.words.ClauseWords;
import org.planbridge.words.PlanWords;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in sentences what a plan means. */
@Command(name = "words", description = "Says in plain sentences what a plan means.")
final class PlanWordsCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "JSON", description = "The plan file.")
  private Path file = Path.of("");

  @Option(names = "--all", description = "Also the clauses that say only that something is not so.")
  private boolean all;

  PlanWordsCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    CompensationPlan plan = session.plan(FileSource.of(file));
    session.answer(tree(plan), () -> text(plan));
    return ExitCode.DONE;
  }

  private List<ClauseWords> clauses(CompensationPlan plan, Locale locale) {
    List<ClauseWords> clauses = new ArrayList<>(PlanWords.in(locale).clauses(plan));
    clauses.removeIf(clause -> clause.isPlain() && !all);
    return clauses;
  }

  private Map<String, Object> tree(CompensationPlan plan) {
    PlanWords words = PlanWords.in(Locale.ROOT);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("id", plan.id());
    tree.put("name", plan.name());
    tree.put("version", plan.version());
    tree.put(
        "clauses",
        clauses(plan, Locale.ROOT).stream()
            .map(clause ->
                Map.of(
                    "address", clause.address().toString(),
                    "heading", clause.heading(),
                    "sentence", clause.sentence(),
                    "reason", words.reason(clause.why())))
            .toList());
    return tree;
  }

  private String text(CompensationPlan plan) {
    PlanWords words = PlanWords.in(session.locale());
    StringBuilder text = new StringBuilder();
    text.append(Visible.of(plan.name())).append('\n');
    for (ClauseWords clause : clauses(plan, session.locale())) {
      text.append("\n").append(Visible.of(clause.heading())).append("\n  ");
      text.append(Visible.of(clause.sentence())).append('\n');
      if (clause.why().isPresent()) {
        text.append("  Why: ").append(Visible.of(words.reason(clause.why()))).append('\n');
      }
    }
    return text.toString();
  }
}
