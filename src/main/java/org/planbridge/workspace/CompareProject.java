package org.planbridge.workspace;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Mode;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.FileSource;

/** Compares the plans that stand on a project's two sides over its facts. */
public final class CompareProject {
  /** The setting that holds the first day compared; without it, the years with deals count. */
  public static final String BASIS_FROM = "basis.from";

  /** The setting that holds the last day compared. */
  public static final String BASIS_TO = "basis.to";

  /** The setting that holds how plans meet time; without it they apply to the whole period. */
  public static final String BASIS_MODE = "basis.mode";

  private final PlanText plans;
  private final ComparePlans compare;
  private final LastComparison last = new LastComparison();

  public CompareProject(PlanText plans, ComparePlans compare) {
    this.plans = plans;
    this.compare = compare;
  }

  /**
   * The comparison, or why there is none.
   *
   * @param asked wins over the project's own settings, end by end
   */
  public Compared compare(ProjectStore project, AskedBasis asked) {
    return last.of(
        project,
        basis(project, asked),
        () -> compare(project, Optional.empty(), Optional.empty(), asked));
  }

  /** As above, with other plans than those that the project holds on a side, where given. */
  public Compared compare(
      ProjectStore project,
      Optional<List<CompensationPlan>> current,
      Optional<List<CompensationPlan>> proposed,
      AskedBasis asked) {
    List<Problem> problems = new ArrayList<>();
    List<CompensationPlan> was = current.orElseGet(() -> placed(project, Side.CURRENT, problems));
    List<CompensationPlan> willBe =
        proposed.orElseGet(() -> placed(project, Side.PROPOSED, problems));
    if (!problems.isEmpty()) {
      return new Compared.Refused(problems);
    }
    return switch (compare.compare(project.facts(), was, willBe, basis(project, asked))) {
      case Compared.Done done -> told(project, done);
      case Compared.Refused refused -> refused;
      case Compared.Cancelled cancelled -> cancelled;
    };
  }

  private List<CompensationPlan> placed(ProjectStore project, Side side, List<Problem> problems) {
    List<CompensationPlan> read = new ArrayList<>();
    for (StoredPlan stored : project.plans().placed(side)) {
      Taken<Optional<CompensationPlan>> taken =
          plans.read(stored.name(), stored.json().getBytes(StandardCharsets.UTF_8));
      taken.value().ifPresent(read::add);
      problems.addAll(taken.problems());
    }
    if (read.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.of(
              Code.SIDE_EMPTY,
              Where.file(FileSource.of(project.file()).name()),
              side == Side.CURRENT ? "current" : "proposed"));
    }
    return read;
  }

  /** What is asked, each end that is not from the project's own settings. */
  public static AskedBasis basis(ProjectStore project, AskedBasis asked) {
    return new AskedBasis(
        asked.from() != null ? asked.from() : day(project, BASIS_FROM),
        asked.to() != null ? asked.to() : day(project, BASIS_TO),
        asked.mode() != null
            ? asked.mode()
            : project.settings().setting(BASIS_MODE).flatMap(Mode::named).orElse(null));
  }

  private static @Nullable LocalDate day(ProjectStore project, String setting) {
    return project.settings().setting(setting).map(LocalDate::parse).orElse(null);
  }

  /** What was told when the project's files were read belongs to what is told now. */
  private static Compared.Done told(ProjectStore project, Compared.Done done) {
    List<Problem> held = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>(project.told());
    long ignored = 0;
    for (PastImport past : project.imports().all()) {
      if (past.state() == BatchState.LIVE) {
        for (Problem problem : project.imports().problems(past.id())) {
          (problem.isError() ? held : warnings).add(problem);
        }
        ignored += past.file().ignored();
      }
    }
    return done.with(held, Math.toIntExact(ignored), warnings);
  }
}
