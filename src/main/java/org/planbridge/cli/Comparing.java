package org.planbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Workers;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CompareFiles;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is compared, from files or from a project. */
final class Comparing {
  @Option(
      names = "--project",
      paramLabel = "FILE",
      description = "Compare what a project holds, instead of files.")
  private @Nullable Path project;

  @Mixin private SideOptions sides = new SideOptions();
  @Mixin private FactOptions facts = new FactOptions();
  @Mixin private BasisOptions basis = new BasisOptions();

  /**
   * The comparison.
   *
   * @throws Refusal if there is none
   */
  Compared.Done compare(Session session) {
    AskedBasis asked = basis.asked();
    Path named = project;
    try (Workers workers = session.workers()) {
      Compared compared =
          named == null ? files(session, workers, asked) : project(session, workers, named, asked);
      return switch (compared) {
        case Compared.Done done -> done.with(done.comparison().sameDayOrder(workers));
        case Compared.Refused(var problems) -> throw new Refusal(problems);
        case Compared.Cancelled _ -> throw new Interrupted();
      };
    }
  }

  private Compared files(Session session, Workers workers, AskedBasis asked) {
    if (sides.current().isEmpty() || sides.proposed().isEmpty() || !facts.hasDeals()) {
      throw Refusal.usage("name a --project, or files for --current, --proposed and --deals");
    }
    session.progress().phase("load");
    CompareFiles deed =
        new CompareFiles(session.readFacts(), session.readPlans(), Session.comparePlans(workers));
    return deed.compare(
        new CompareFiles.Asked(
            sides.current(),
            sides.proposed(),
            facts.files(),
            facts.map(),
            asked,
            facts.holdBadRows()),
        session.progress());
  }

  private Compared project(Session session, Workers workers, Path named, AskedBasis asked) {
    if (!facts.files().isEmpty()) {
      throw Refusal.usage("a project holds its own facts; import further files into it");
    }
    try (ProjectStore open = session.openReadOnly(named)) {
      session.progress().phase("load");
      Compared compared =
          new CompareProject(session.tools().plans(), Session.comparePlans(workers))
              .compare(
                  open, plans(session, sides.current()), plans(session, sides.proposed()), asked);
      Session.requireProof(open);
      return compared;
    }
  }

  private static Optional<List<CompensationPlan>> plans(Session session, List<FileSource> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Taken<List<CompensationPlan>> taken = session.readPlans().plans(files);
    if (taken.hasErrors()) {
      throw new Refusal(taken.problems());
    }
    return Optional.of(taken.value());
  }
}
