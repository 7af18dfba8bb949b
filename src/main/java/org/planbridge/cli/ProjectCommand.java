package org.planbridge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands on a project file. */
@Command(name = "project", description = "Makes, fills and checks project files.")
final class ProjectCommand {
  private ProjectCommand() {}

  static CommandLine with(Session session) {
    CommandLine line = new CommandLine(new ProjectCommand());
    line.addSubcommand(new ProjectNewCommand(session));
    line.addSubcommand(new ProjectImportCommand(session));
    line.addSubcommand(new ProjectCheckCommand(session));
    line.addSubcommand(new ProjectDigestCommand(session));
    return line;
  }
}
