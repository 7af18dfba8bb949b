package org.planbridge.cli;

import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;

/** Prints which version this is. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Deed {
  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    String version = session.tools().version();
    session.answer(
        Map.of("ok", true, "name", "planbridge", "version", version),
        () -> "planbridge " + version + "\n");
    return ExitCode.DONE;
  }
}
