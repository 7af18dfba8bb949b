package org.planbridge.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.imports.Mappings;
import org.planbridge.workspace.imports.Watch;

/**
 * Opens the sample as a project of the person's own, made from the shipped files the first time;
 * what is changed in it stays, and the shipped files are never touched.
 */
public final class OpenSample {
  private final Path file;
  private final ProjectFiles files;
  private final ImportFiles imports;
  private final ReadPlans readPlans;
  private final PlanText plans;
  private final Clock clock;

  /**
   * @param file where the person's copy is kept
   */
  public OpenSample(
      Path file,
      ProjectFiles files,
      ImportFiles imports,
      ReadPlans readPlans,
      PlanText plans,
      Clock clock) {
    this.file = file;
    this.files = files;
    this.imports = imports;
    this.readPlans = readPlans;
    this.plans = plans;
    this.clock = clock;
  }

  /** The open sample, or why it cannot be opened. */
  public Opened open() {
    if (Files.exists(file)) {
      Opened opened = files.open(file);
      if (opened instanceof Opened.Ready(var project)) {
        if (project.plans().placed(Side.PROPOSED).isEmpty()) {
          fill(project);
        }
      }
      return opened;
    }
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Opened opened = files.create(file);
    if (opened instanceof Opened.Ready(var project)) {
      fill(project);
    }
    return opened;
  }

  private void fill(ProjectStore project) {
    Undo undo = new Undo(project);
    ImportFiles.Prepared prepared =
        imports.prepare(Sample.facts(), Mappings.NONE, project.facts(), true, Watch.NONE);
    if (!(prepared instanceof ImportFiles.Prepared.Ready ready)) {
      throw new IllegalStateException(
          "The sample's files cannot be read (%s).".formatted(prepared));
    }
    new StoreImport(project, undo, clock)
        .store(ready.gathered().facts(), ready.files(), ImportWatch.none());
    place(project, undo, Side.CURRENT, readPlans.plans(Sample.current()));
    place(project, undo, Side.PROPOSED, readPlans.plans(Sample.proposed()));
  }

  private void place(
      ProjectStore project, Undo undo, Side side, Taken<List<CompensationPlan>> read) {
    List<Problem> problems = read.problems().stream().filter(Problem::isError).toList();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "The sample's plans cannot be read (%s).".formatted(problems));
    }
    new PlacePlans(project, undo, clock)
        .place(side, read.value().stream().map(plan -> StoredPlans.of(plan, plans)).toList());
  }
}
