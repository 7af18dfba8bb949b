package org.planbridge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands on plan files. */
@Command(name = "plan", description = "Checks plan files and says what they mean.")
final class PlanCommand {
  private PlanCommand() {}

  static CommandLine with(Session session) {
    CommandLine line = new CommandLine(new PlanCommand());
    line.addSubcommand(new PlanCheckCommand(session));
    line.addSubcommand(new PlanWordsCommand(session));
    line.addSubcommand(new PlanDiffCommand(session));
    line.addSubcommand(new PlanReadingsCommand(session));
    line.addSubcommand(new PlanTemplateCommand(session));
    return line;
  }
}
