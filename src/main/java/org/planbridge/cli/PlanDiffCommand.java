package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.words.DiffWords;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two plans. */
@Command(name = "diff", description = "Says in plain sentences what differs between two plans.")
final class PlanDiffCommand implements Deed {
  private final Session session;

  @Parameters(index = "0", paramLabel = "CURRENT", description = "The current plan's file.")
  private Path current = Path.of("");

  @Parameters(index = "1", paramLabel = "PROPOSED", description = "The proposed plan's file.")
  private Path proposed = Path.of("");

  @Option(names = "--all", description = "Also what stays as it is.")
  private boolean all;

  PlanDiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    CompensationPlan was = session.plan(FileSource.of(current));
    CompensationPlan willBe = session.plan(FileSource.of(proposed));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put(
        "changes",
        lines(DiffWords.in(Locale.ROOT), was, willBe).stream().map(PlanDiffCommand::tree).toList());
    session.answer(tree, () -> text(was, willBe));
    return ExitCode.DONE;
  }

  private List<DiffWords.Line> lines(
      DiffWords words, CompensationPlan was, CompensationPlan willBe) {
    List<DiffWords.Line> lines = new ArrayList<>(words.lines(was, willBe));
    lines.removeIf(line -> line.kind() == DiffWords.Kind.UNCHANGED && !all);
    return lines;
  }

  private static Map<String, @Nullable Object> tree(DiffWords.Line line) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
    tree.put("address", line.address().toString());
    tree.put("heading", line.heading());
    tree.put("was", line.was().orElse(null));
    tree.put("will_be", line.willBe().orElse(null));
    tree.put("reason", line.reason());
    return tree;
  }

  private String text(CompensationPlan was, CompensationPlan willBe) {
    DiffWords words = DiffWords.in(session.locale());
    StringBuilder text = new StringBuilder();
    for (DiffWords.Line line : lines(words, was, willBe)) {
      text.append(Visible.of(words.text(line))).append('\n');
    }
    return text.isEmpty() ? "Nothing differs.\n" : text.toString();
  }
}
