package org.planbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.demo.DemoSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up facts of any size. */
@Command(
    name = "demo-data",
    description = "Writes made-up payees, quotas and deals; equal seeds give equal files.")
final class DemoDataCommand implements Deed {
  private final Session session;

  @Option(names = "--rows", paramLabel = "N", required = true, description = "How many deals.")
  private int rows;

  @Option(names = "--seed", paramLabel = "S", description = "Which of all possible companies.")
  private long seed = 1;

  @Option(
      names = "--canary",
      description = "Give every payee words and amounts that are nobody else's.")
  private boolean canary;

  @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to.")
  private @Nullable Path out;

  DemoDataCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    Path folder = out;
    if (folder == null || rows < 1 || rows > 100_000_000) {
      throw Refusal.usage("--rows takes a number from 1 to 100000000");
    }
    DemoSize size = new DemoSize(rows, seed, canary);
    boolean replace = session.options().force();
    session
        .tools()
        .outputs()
        .mayWrite(DemoFile.NAMES.stream().map(folder::resolve).toList(), replace);
    Map<String, Object> written = new LinkedHashMap<>();
    for (String name : DemoFile.NAMES) {
      session.progress().phase(name);
      DemoFile file = new DemoFile(size, name);
      session.tools().outputs().write(folder.resolve(name), replace, file);
      written.put(name, file.rows());
    }
    session.answer(Map.of("ok", true, "rows", written), () -> text(written));
    return ExitCode.DONE;
  }

  private static String text(Map<String, Object> written) {
    return String.join(
        "",
        List.copyOf(written.entrySet()).stream()
            .map(one -> one.getKey() + ": " + one.getValue() + " rows\n")
            .toList());
  }
}
