package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Workers;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CheckInvariants;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that a project holds what was imported, and that its figures add up. */
@Command(
    name = "check",
    description = "Checks a project; the exit code is 1 if it found something.")
final class ProjectCheckCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The project.")
  private Path file = Path.of("");

  @Option(names = "--deep", description = "Also check every index and every link between tables.")
  private boolean deep;

  @Option(
      names = "--invariants",
      description = "Also replay both sides and hold all figures against each other.")
  private boolean invariants;

  ProjectCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    return switch (session.tools().projects().openReadOnly(file)) {
      case Opened.Ready(var project) -> check(project);
      case Opened.InUse(_, var problem) -> throw new Refusal(List.of(problem));
      case Opened.Refused(var problem) -> refused(problem);
    };
  }

  /** Damage that shows at opening is what a check is for; anything else is no project to check. */
  private ExitCode refused(Problem problem) throws IOException {
    return switch (problem.code()) {
      case PROJ_DAMAGED, PROJ_SCHEMA, PROJ_SEAL -> {
        session.fail(List.of(problem));
        yield ExitCode.FOUND;
      }
      default -> throw new Refusal(List.of(problem));
    };
  }

  private ExitCode check(ProjectStore open) throws IOException {
    try (ProjectStore project = open) {
      session.progress().phase("verify");
      Checked checked = project.check(deep ? Depth.DEEP : Depth.SEALS);
      List<Problem> problems = new ArrayList<>(checked.problems());
      long figures = invariants && problems.isEmpty() ? figures(project, problems) : 0;
      if (!problems.isEmpty()) {
        session.fail(problems);
        return ExitCode.FOUND;
      }
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("ok", true);
      tree.put("facts", checked.facts());
      tree.put("figures", figures);
      tree.put("digest", project.digest());
      tree.put("warnings", session.tools().reports().tree(project.told()));
      session.answer(
          tree,
          () ->
              "All "
                  + checked.facts()
                  + " facts are those that were imported.\n"
                  + (invariants ? "All " + figures + " figures agree with each other.\n" : ""));
      session.warn(project.told());
      return ExitCode.DONE;
    }
  }

  private long figures(ProjectStore project, List<Problem> problems) {
    try (Workers workers = session.workers()) {
      Compared compared =
          new CompareProject(session.tools().plans(), Session.comparePlans(workers))
              .compare(project, AskedBasis.YEARS_WITH_DEALS);
      return switch (compared) {
        case Compared.Done done -> {
          CheckInvariants.Found found = CheckInvariants.check(done.comparison());
          problems.addAll(found.problems());
          yield found.checks();
        }
        case Compared.Refused(var faults) -> throw new Refusal(faults);
        case Compared.Cancelled _ -> throw new Interrupted();
      };
    }
  }
}
