package org.planbridge.cli;

import java.io.IOException;
import org.planbridge.workspace.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares two sides over the deals of files or of a project. */
@Command(
    name = "compare",
    description = "Replays deals through both sides' plans and prints the difference for everyone.")
final class CompareCommand implements Deed {
  private final Session session;

  @Mixin private Comparing comparing = new Comparing();

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Compared.Done done = comparing.compare(session);
    session.answer(
        session.tools().reports().tree(done),
        () -> session.tools().reports().text(done, session.locale()));
    session.warn(done.warnings());
    session.progress().phase("done");
    return ExitCode.DONE;
  }
}
