package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.CompareFiles;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two sides over the deals of files. */
@Command(
    name = "compare",
    description = "Replays deals through both sides' plans and prints the difference for everyone.")
final class CompareCommand implements Deed {
  private final Session session;

  @Option(
      names = "--current",
      paramLabel = "JSON",
      description = "A plan of the current side; may be given again.")
  private List<Path> current = new ArrayList<>();

  @Option(
      names = "--proposed",
      paramLabel = "JSON",
      description = "A plan of the proposed side; may be given again.")
  private List<Path> proposed = new ArrayList<>();

  @Mixin private FactOptions facts = new FactOptions();
  @Mixin private BasisOptions basis = new BasisOptions();

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    if (current.isEmpty() || proposed.isEmpty() || !facts.hasDeals()) {
      throw Refusal.usage("compare needs --current, --proposed and --deals");
    }
    try (Workers workers = session.workers()) {
      CompareFiles deed =
          new CompareFiles(session.readFacts(), session.readPlans(), Session.comparePlans(workers));
      CompareFiles.Asked asked =
          new CompareFiles.Asked(
              sources(current),
              sources(proposed),
              facts.files(),
              facts.map(),
              basis.asked(),
              facts.holdBadRows());
      return answer(deed.compare(asked, Watch.NONE));
    }
  }

  private static List<FileSource> sources(List<Path> paths) {
    return paths.stream().map(FileSource::of).toList();
  }

  private ExitCode answer(Compared compared) throws IOException {
    return switch (compared) {
      case Compared.Refused(var problems) -> throw new Refusal(problems);
      case Compared.Cancelled _ -> ExitCode.INTERRUPTED;
      case Compared.Done done -> {
        session.answer(
            session.tools().reports().tree(done),
            () -> session.tools().reports().text(done, session.locale()));
        session.warn(done.warnings());
        yield ExitCode.DONE;
      }
    };
  }
}
