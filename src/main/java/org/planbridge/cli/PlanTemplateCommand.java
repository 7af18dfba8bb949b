package org.planbridge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.Templates;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a file that is ready to be filled in. */
@Command(
    name = "template",
    description = "Saves a plan file or CSV file to be filled in; --list names them.")
final class PlanTemplateCommand implements Deed {
  private final Session session;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which template.")
  private @Nullable String name;

  @Option(names = "--out", paramLabel = "FILE", description = "The file to make.")
  private @Nullable Path out;

  @Option(names = "--list", description = "Name all templates.")
  private boolean list;

  PlanTemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    if (list) {
      List<String> names = Templates.names();
      session.answer(Map.of("ok", true, "templates", names), () -> String.join("\n", names) + "\n");
      return ExitCode.DONE;
    }
    String wanted = name;
    Path file = out;
    if (wanted == null || file == null) {
      throw Refusal.usage("plan template takes a NAME and --out FILE, or --list");
    }
    FileSource template =
        Templates.named(wanted)
            .orElseThrow(() ->
                new Refusal(
                    List.of(Problem.of(Code.NOT_FOUND, Where.NOWHERE, "template " + wanted))));
    session
        .tools()
        .outputs()
        .write(
            file,
            session.options().force(),
            stream -> {
              try (InputStream in = template.open()) {
                in.transferTo(stream);
              }
            });
    session.answer(
        Map.of("ok", true, "template", wanted), () -> "Made " + Visible.of(file.toString()) + "\n");
    return ExitCode.DONE;
  }
}
