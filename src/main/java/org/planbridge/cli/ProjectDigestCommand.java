package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planbridge.workspace.BatchState;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the digests that name a project's content. */
@Command(
    name = "digest",
    description = "Prints the digest of the content, of the facts, of every import and plan.")
final class ProjectDigestCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The project.")
  private Path file = Path.of("");

  ProjectDigestCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    try (ProjectStore project = session.openReadOnly(file)) {
      Map<String, Object> tree = tree(project);
      session.answer(tree, () -> text(project));
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> tree(ProjectStore project) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("digest", project.digest());
    tree.put("facts", project.factsDigest());
    tree.put("imports", live(project).stream().map(ProjectDigestCommand::tree).toList());
    for (Side side : Side.values()) {
      tree.put(
          side.name().toLowerCase(Locale.ROOT),
          project.plans().placed(side).stream().map(StoredPlan::digest).toList());
    }
    return tree;
  }

  private static List<PastImport> live(ProjectStore project) {
    List<PastImport> live = new ArrayList<>(project.imports().all());
    live.removeIf(one -> one.state() != BatchState.LIVE);
    return live;
  }

  private static Map<String, Object> tree(PastImport past) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", past.file().kind().name().toLowerCase(Locale.ROOT));
    tree.put("file", past.file().name());
    tree.put("sha256", past.file().sha256());
    tree.put("seal", past.seal());
    tree.put("used", past.file().used());
    tree.put("held", past.file().held());
    tree.put("ignored", past.file().ignored());
    return tree;
  }

  private static String text(ProjectStore project) {
    StringBuilder text = new StringBuilder();
    text.append(project.digest()).append("  project\n");
    text.append(project.factsDigest()).append("  facts\n");
    for (PastImport past : live(project)) {
      text.append(past.seal())
          .append("  ")
          .append(past.file().kind().name().toLowerCase(Locale.ROOT))
          .append(" of ")
          .append(Visible.of(past.file().name()))
          .append('\n');
    }
    for (Side side : Side.values()) {
      for (StoredPlan plan : project.plans().placed(side)) {
        text.append(plan.digest())
            .append("  ")
            .append(side.name().toLowerCase(Locale.ROOT))
            .append(" plan ")
            .append(Visible.of(plan.name()))
            .append('\n');
      }
    }
    return text.toString();
  }
}
