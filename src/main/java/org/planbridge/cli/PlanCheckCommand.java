package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks plan files. */
@Command(name = "check", description = "Checks plan files and names every fault by its line.")
final class PlanCheckCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "JSON", arity = "1..*", description = "Plan files.")
  private List<Path> files = new ArrayList<>();

  PlanCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Taken<List<CompensationPlan>> plans =
        session.readPlans().plans(files.stream().map(FileSource::of).toList());
    if (plans.hasErrors()) {
      throw new Refusal(plans.problems());
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("plans", plans.value().stream().map(this::tree).toList());
    tree.put("warnings", session.tools().reports().tree(plans.problems()));
    session.answer(tree, () -> text(plans.value()));
    session.warn(plans.problems());
    return ExitCode.DONE;
  }

  private Map<String, Object> tree(CompensationPlan plan) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", plan.id());
    tree.put("name", plan.name());
    tree.put("version", plan.version());
    tree.put("currency", plan.currency().getCurrencyCode());
    tree.put("components", plan.components().stream().map(Component::id).toList());
    tree.put("digest", session.tools().plans().digest(plan));
    return tree;
  }

  private static String text(List<CompensationPlan> plans) {
    StringBuilder text = new StringBuilder();
    for (CompensationPlan plan : plans) {
      text.append(
          "%s (%s, version %s): no faults\n"
              .formatted(
                  Visible.of(plan.name()), Visible.of(plan.id()), Visible.of(plan.version())));
    }
    return text.toString();
  }
}
