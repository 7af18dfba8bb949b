package org.planbridge.boot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.planbridge.cli.Console;
import org.planbridge.cli.Program;
import org.planbridge.cli.Tools;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.planjson.MapFileText;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.planjson.TreePrinter;
import org.planbridge.report.PlainReports;
import org.planbridge.report.WholeFiles;
import org.planbridge.store.SqliteProjectFiles;
import org.planbridge.workspace.Outputs;

/**
 * Starts Planbridge: the window when called without arguments or with {@code --sample} alone, the
 * command line otherwise. The command line never touches a class of JavaFX.
 */
public final class Launcher {
  private Launcher() {}

  /** The whole program. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    boolean window = args.length == 0 || List.of(args).equals(List.of("--sample"));
    System.exit(window ? openWindow(args) : new Program(tools(), console).run(args));
  }

  /** Opens the window; the answer is the exit code after it is closed. */
  private static int openWindow(String[] args) {
    javafx.application.Application.launch(PlanbridgeApp.class, args);
    return 0;
  }

  private static Tools tools() {
    Clock clock = Clock.systemUTC();
    String version = Version.number();
    Outputs outputs = new WholeFiles();
    return new Tools(
        new CsvFactFiles(),
        new PlanFileText(),
        new MapFileText(),
        new TreePrinter(),
        new PlainReports(outputs),
        outputs,
        new SqliteProjectFiles(clock, version),
        clock,
        version,
        Optional.of(DrawnScreens::new));
  }
}
