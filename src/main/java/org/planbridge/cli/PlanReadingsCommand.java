package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.CheckAmbiguity;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a plan leaves open, and everybody's lowest and highest pay under all readings. */
@Command(
    name = "readings",
    description = "Says what a plan leaves open and what its other readings would pay.")
final class PlanReadingsCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "JSON", description = "The plan file.")
  private Path file = Path.of("");

  @Mixin private FactOptions facts = new FactOptions();
  @Mixin private BasisOptions basis = new BasisOptions();

  PlanReadingsCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    if (!facts.hasDeals()) {
      throw Refusal.usage("name the --deals to check the plan with");
    }
    session.progress().phase("load");
    try (Workers workers = session.workers()) {
      CheckAmbiguity.Answer answer =
          new CheckAmbiguity(workers)
              .check(
                  new CheckAmbiguity.Files(
                      FileSource.of(file), facts.files(), facts.map(), facts.holdBadRows()),
                  basis.asked(),
                  session.readPlans(),
                  session.readFacts(),
                  session.progress());
      switch (answer) {
        case CheckAmbiguity.Answer.Done(var found) ->
            session.answer(
                session.tools().reports().tree(found),
                () -> session.tools().reports().text(found, session.locale()));
        case CheckAmbiguity.Answer.Refused(var problems) -> throw new Refusal(problems);
        case CheckAmbiguity.Answer.Cancelled _ -> throw new Interrupted();
      }
    }
    session.progress().phase("done");
    return ExitCode.DONE;
  }
}
