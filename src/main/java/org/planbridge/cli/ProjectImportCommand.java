package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.ImportFiles.Prepared;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoreImport;
import org.planbridge.workspace.StoreImport.Stored;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.Undo;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Mappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files of facts and plans into a project: all of them, or nothing. */
@Command(
    name = "import",
    description = "Imports files into a project as one step: all of them, or nothing.")
final class ProjectImportCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The project.")
  private Path file = Path.of("");

  @Mixin private SideOptions sides = new SideOptions();
  @Mixin private FactOptions facts = new FactOptions();

  @Option(names = "--dry-run", description = "Read and check everything, store nothing.")
  private boolean dryRun;

  ProjectImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    if (facts.files().isEmpty() && sides.current().isEmpty() && sides.proposed().isEmpty()) {
      throw Refusal.usage("name at least one file to import");
    }
    try (ProjectStore project = dryRun ? session.openReadOnly(file) : session.open(file)) {
      List<Problem> faults = new ArrayList<>();
      List<CompensationPlan> current = taken(session.readPlans().plans(sides.current()), faults);
      List<CompensationPlan> proposed = taken(session.readPlans().plans(sides.proposed()), faults);
      Mappings said = mappings(faults);
      session.progress().phase("load");
      Prepared prepared =
          new ImportFiles(session.readFacts())
              .prepare(facts.files(), said, project, facts.holdBadRows(), session.progress());
      Prepared.Ready ready = ready(prepared, faults);
      Stored stored = dryRun ? new Stored.Nothing(List.of()) : store(project, ready);
      if (!dryRun) {
        place(project, Side.CURRENT, current);
        place(project, Side.PROPOSED, proposed);
      }
      answer(project, ready, stored, current, proposed);
    }
    session.progress().phase("done");
    return ExitCode.DONE;
  }

  private static <T> T taken(Taken<T> taken, List<Problem> faults) {
    faults.addAll(taken.problems().stream().filter(Problem::isError).toList());
    return taken.value();
  }

  private Mappings mappings(List<Problem> faults) {
    Mappings said = Mappings.NONE;
    for (FileSource map : facts.map()) {
      Optional<Mappings> read = taken(session.readPlans().mappings(map), faults);
      said = read.orElse(said);
    }
    return said;
  }

  private static Prepared.Ready ready(Prepared prepared, List<Problem> faults) {
    if (prepared instanceof Prepared.Faulty(var problems)) {
      faults.addAll(problems);
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return switch (prepared) {
      case Prepared.Ready ready -> ready;
      case Prepared.Faulty(var problems) -> throw new Refusal(problems);
      case Prepared.Cancelled _ -> throw new Interrupted();
    };
  }

  private Stored store(ProjectStore project, Prepared.Ready ready) {
    if (ready.files().isEmpty()) {
      return new Stored.Nothing(List.of());
    }
    Stored stored =
        new StoreImport(project, new Undo(project), session.tools().clock())
            .store(ready.gathered().facts(), ready.files(), session.progress());
    if (stored instanceof Stored.Cancelled) {
      throw new Interrupted();
    }
    return stored;
  }

  private void place(ProjectStore project, Side side, List<CompensationPlan> plans) {
    if (!plans.isEmpty()) {
      new PlacePlans(project, new Undo(project), session.tools().clock())
          .place(side, plans.stream().map(this::stored).toList());
    }
  }

  private StoredPlan stored(CompensationPlan plan) {
    return new StoredPlan(
        session.tools().plans().digest(plan),
        plan.id(),
        plan.name(),
        plan.version(),
        session.tools().plans().write(plan));
  }

  private void answer(
      ProjectStore project,
      Prepared.Ready ready,
      Stored stored,
      List<CompensationPlan> current,
      List<CompensationPlan> proposed)
      throws IOException {
    List<Problem> told = new ArrayList<>(project.told());
    told.addAll(ready.told());
    told.addAll(ready.gathered().problems().stream().filter(one -> !one.isError()).toList());
    told.addAll(
        switch (stored) {
          case Stored.Done(var _, var again) -> again;
          case Stored.Nothing(var again) -> again;
          case Stored.Cancelled _ -> List.of();
        });
    ImportAnswer answer =
        new ImportAnswer(
            ready, stored instanceof Stored.Done, current.size(), proposed.size(), told);
    @Nullable String digest = dryRun ? null : project.digest();
    session.answer(
        answer.tree(session.tools().reports(), digest), () -> answer.text(session.locale()));
    session.warn(told);
  }
}
