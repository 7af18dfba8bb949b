package org.planbridge.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.planbridge.bench.work.Workload;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Quota;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.workspace.FactKind;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFile;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlans;
import org.planbridge.workspace.Undo;

/** A project with a workload's deals and quotas and a plan on each side. */
final class BenchmarkProject {
  private static final Clock CLOCK = Clock.systemUTC();

  private BenchmarkProject() {}

  static void make(Workload workload, Path file) {
    try (ProjectStore project = Projects.create(file)) {
      ImportRun.store(workload, project);
      storeQuotas(workload, project);
      place(project, Side.CURRENT, Plans.old());
      place(project, Side.PROPOSED, Plans.proposed());
    }
  }

  private static void storeQuotas(Workload workload, ProjectStore project) {
    List<Quota> quotas = ProductFacts.quotas(workload.quotas());
    Facts facts = Facts.of(DealTable.empty(), List.of(), List.of(), quotas);
    ReadFile file =
        new ReadFile(
            FactKind.QUOTAS,
            ProductFacts.QUOTAS_FILE,
            "0".repeat(64),
            quotas.size(),
            quotas.size(),
            0,
            0,
            "",
            List.of());
    boolean stored =
        project
            .imports()
            .store(facts, List.of(file), List.of(), CLOCK.instant(), ImportWatch.none())
            .isPresent();
    if (!stored) {
      throw new IllegalStateException("The quotas were not stored.");
    }
  }

  private static void place(ProjectStore project, Side side, CompensationPlan plan) {
    new PlacePlans(project, new Undo(project), CLOCK)
        .place(side, List.of(StoredPlans.of(plan, new PlanFileText())));
  }
}
