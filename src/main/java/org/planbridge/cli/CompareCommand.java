package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two sides over the deals of files or of a project. */
@Command(
    name = "compare",
    description = "Replays deals through both sides' plans and prints the difference for everyone.")
final class CompareCommand implements Deed {
  private final Session session;

  @Mixin private Comparing comparing = new Comparing();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Also write the figures as CSV files into this folder.")
  private @Nullable Path out;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Compared.Done done = comparing.compare(session);
    if (out != null) {
      session.progress().phase("export");
      session.tools().reports().csv(done, out, session.options().force());
    }
    session.answer(
        session.tools().reports().tree(done),
        () -> session.tools().reports().text(done, session.locale()));
    session.warn(done.warnings());
    session.progress().phase("done");
    return ExitCode.DONE;
  }
}
