package org.planbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.OutputFailure;
import org.planbridge.workspace.ProjectFileFailure;
import picocli.CommandLine;

/**
 * Runs one command and answers its exit code. The result goes to one stream, all else to the other;
 * nobody is shown a stack trace.
 */
public final class Program {
  private final Tools tools;
  private final Console console;

  public Program(Tools tools, Console console) {
    this.tools = tools;
    this.console = console;
  }

  /** Runs the command that the arguments name; the answer is the exit code of the process. */
  public int run(String... args) {
    GlobalOptions options = new GlobalOptions();
    try (Interruption interruption = Interruption.listening()) {
      Session session = new Session(tools, console, options, interruption);
      return answered(session, commandLine(session, options), args);
    } catch (IOException e) {
      console.tell("planbridge: the result could not be written");
      return ExitCode.FAILED.number();
    }
  }

  private int answered(Session session, CommandLine line, String[] args) throws IOException {
    List<Problem> problems;
    try {
      return execute(session, line, args);
    } catch (CommandLine.ParameterException fault) {
      session.options().preferJson(args);
      problems = Refusal.usage(String.valueOf(fault.getMessage())).problems();
    } catch (Refusal refusal) {
      problems = refusal.problems();
    } catch (Interrupted interrupted) {
      console.tell("planbridge: interrupted, nothing was stored");
      return ExitCode.INTERRUPTED.number();
    } catch (ProjectFileFailure failure) {
      problems = List.of(failure.problem());
    } catch (OutputFailure failure) {
      problems = List.of(failure.problem());
    } catch (OutOfMemoryError e) {
      problems = List.of(Problem.of(Code.MEMORY, Where.NOWHERE));
    } catch (RuntimeException | StackOverflowError e) {
      problems = List.of(internal(session, e));
    }
    session.fail(problems);
    return ExitCode.of(problems).number();
  }

  /** Our own fault. Messages of exceptions may quote somebody's file, so only names are told. */
  private Problem internal(Session session, Throwable fault) {
    if (session.options().verbose()) {
      for (Throwable one = fault; one != null; one = one.getCause()) {
        console.tell(one.getClass().getName());
        for (StackTraceElement frame : one.getStackTrace()) {
          console.tell("  at " + frame);
        }
      }
    }
    return Problem.of(Code.INTERNAL, Where.NOWHERE, fault.getClass().getSimpleName());
  }

  private int execute(Session session, CommandLine line, String[] args) throws IOException {
    CommandLine.ParseResult parsed = line.parseArgs(args);
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      if (line.getOut().checkError()) {
        throw new IOException("help");
      }
      return ExitCode.DONE.number();
    }
    session.options().check();
    if (session.options().testHooks()) {
      System.setProperty("planbridge.test.hooks", "true");
    }
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    Object command = last.commandSpec().userObject();
    if (command instanceof Deed deed) {
      return deed.run().number();
    }
    throw Refusal.usage(
        last.commandSpec().qualifiedName()
            + " needs one of "
            + String.join(", ", last.commandSpec().subcommands().keySet()));
  }

  private CommandLine commandLine(Session session, GlobalOptions options) {
    CommandLine line = new CommandLine(options, factory());
    line.addSubcommand(new CompareCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.addSubcommand(new BridgeCommand(session));
    line.addSubcommand(new BaselineCommand(session));
    line.addSubcommand(ProjectCommand.with(session));
    line.addSubcommand(PlanCommand.with(session));
    line.addSubcommand(new DemoDataCommand(session));
    line.addSubcommand(new SampleCommand(session));
    line.addSubcommand(new VersionCommand(session));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(console.result(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.told(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setAbbreviatedOptionsAllowed(false);
    return line;
  }

  private CommandLine.IFactory factory() {
    return new CommandLine.IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == VersionText.class
            ? type.cast(new VersionText(tools.version()))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }
}
