package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CompareFiles;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Sample;
import org.planbridge.workspace.SampleScreens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the sample company where no window can be opened. */
@Command(
    name = "sample",
    hidden = true,
    description =
        "Prints the sample's comparison and writes its figures and screens into a folder.")
final class SampleCommand implements Deed {
  private final Session session;

  @Option(names = "--headless", description = "Open no window.")
  private boolean headless;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where the files go.")
  private @Nullable Path out;

  SampleCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    if (!headless) {
      throw Refusal.usage("sample takes --headless; the window opens with --sample alone");
    }
    Compared.Done done = compare();
    List<Path> files = new ArrayList<>();
    if (out != null) {
      // The files of an earlier run are this command's own.
      files.addAll(session.tools().reports().csv(done, out, true));
      if (session.tools().screens().isPresent()) {
        SampleScreens screens = session.tools().screens().get().get();
        files.addAll(screens.draw(out, true));
      }
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(session.tools().reports().tree(done));
    session.answer(tree, () -> session.tools().reports().text(done, session.locale()));
    session.warn(done.warnings());
    for (Path file : files) {
      session.console().tell("Wrote " + Visible.of(file.toString()));
    }
    return ExitCode.DONE;
  }

  private Compared.Done compare() {
    try (Workers workers = session.workers()) {
      Compared compared =
          new CompareFiles(session.readFacts(), session.readPlans(), Session.comparePlans(workers))
              .compare(
                  new CompareFiles.Asked(
                      Sample.current(),
                      Sample.proposed(),
                      Sample.facts(),
                      List.of(),
                      AskedBasis.YEARS_WITH_DEALS,
                      true),
                  session.progress());
      return switch (compared) {
        case Compared.Done done -> done;
        case Compared.Refused(var problems) -> throw new Refusal(problems);
        case Compared.Cancelled _ -> throw new Interrupted();
      };
    }
  }
}
