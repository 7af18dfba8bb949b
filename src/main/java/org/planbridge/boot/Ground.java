package org.planbridge.boot;

import java.nio.file.Path;
import java.time.Clock;
import org.planbridge.engine.Workers;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.planjson.MapFileText;
import org.planbridge.planjson.PlanDraftText;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.report.PlainReports;
import org.planbridge.report.WholeFiles;
import org.planbridge.store.SqliteProjectFiles;
import org.planbridge.store.UserFiles;
import org.planbridge.ui.shell.Deeds;
import org.planbridge.workspace.ComparePlans;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.CreateProject;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.OpenProject;
import org.planbridge.workspace.OpenSample;
import org.planbridge.workspace.Outputs;
import org.planbridge.workspace.PlanText;
import org.planbridge.workspace.ProjectFiles;
import org.planbridge.workspace.ReadFacts;
import org.planbridge.workspace.ReadPlans;
import org.planbridge.workspace.SavedMappings;

/** What a window stands on and what can be had before there is one; nothing in it draws. */
public record Ground(UserFiles user, Workers workers, Deeds deeds) {
  /**
   * Makes ready.
   *
   * @param home the user's folder for settings and for projects made by dropping files
   */
  public static Ground in(Path home) {
    UserFiles user = new UserFiles(home);
    Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
    return new Ground(user, workers, deeds(home, user, workers));
  }

  /** In the folder that the system gives to the person's programs. */
  static Ground ofUser() {
    return in(
        UserFiles.folder(
            System.getenv(),
            Path.of(System.getProperty("user.home", ".")),
            System.getProperty("os.name", "")));
  }

  private static Deeds deeds(Path home, UserFiles user, Workers workers) {
    Clock clock = Clock.systemUTC();
    ProjectFiles files = new SqliteProjectFiles(clock, Version.number());
    PlanText planText = new PlanFileText();
    Outputs outputs = new WholeFiles();
    CsvFactFiles factFiles = new CsvFactFiles();
    ReadPlans readPlans = new ReadPlans(planText, new MapFileText());
    ImportFiles imports = new ImportFiles(new ReadFacts(factFiles));
    return new Deeds(
        new OpenSample(
            home.resolve("North Coast.planbridge"), files, imports, readPlans, planText, clock),
        new OpenProject(files, user),
        new CreateProject(files, user),
        new CompareProject(planText, new ComparePlans(workers)),
        imports,
        factFiles,
        readPlans,
        planText,
        new PlanDraftText(),
        new SavedMappings(user, new MapFileText()),
        new PlainReports(outputs),
        outputs,
        user,
        clock,
        home.resolve("projects"));
  }
}
