package org.planbridge.boot;

import java.time.Clock;
import java.util.Optional;
import org.planbridge.cli.Tools;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.planjson.MapFileText;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.planjson.TreePrinter;
import org.planbridge.report.PlainReports;
import org.planbridge.report.WholeFiles;
import org.planbridge.store.SqliteProjectFiles;
import org.planbridge.workspace.Outputs;

/** Which room stands behind which door. */
public final class Wiring {
  private Wiring() {}

  /** What the command line works with; no class of JavaFX is among it. */
  public static Tools tools() {
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
        // Not a method reference: that would load the class, and JavaFX with it, on every start.
        Optional.of(() -> new DrawnScreens()));
  }
}
