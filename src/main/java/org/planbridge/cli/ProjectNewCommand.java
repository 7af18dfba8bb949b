package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.planbridge.workspace.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes an empty project. */
@Command(name = "new", description = "Makes an empty project; a file that is there is left alone.")
final class ProjectNewCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The project, such as 2026.planbridge.")
  private Path file = Path.of("");

  ProjectNewCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    try (ProjectStore project = Session.ready(session.tools().projects().create(file))) {
      String digest = project.digest();
      session.answer(
          Map.of("ok", true, "digest", digest), () -> "Made " + Visible.of(file.toString()) + "\n");
    }
    return ExitCode.DONE;
  }
}
