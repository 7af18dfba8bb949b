package org.planbridge.bench.sql;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * The {@code sqlite3} program's own {@code .import} into the constrained, indexed table: what
 * somebody does who wants a CSV in SQLite today. Takes part only where the program is installed;
 * its start is in its time.
 */
public final class SqliteShell implements Contender {
  /** Its name in the table. */
  public static final String NAME = "sqlite3 .import";

  private static final String PROGRAM = "sqlite3";

  private @Nullable Workload workload;

  /** Whether the program is on the path. */
  public static boolean installed() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, PROGRAM).canExecute());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean offers(Task task, Size size) {
    return task.work() == Work.IMPORT && task.threads() == 1 && installed();
  }

  @Override
  public void open(Workload opened) {
    workload = opened;
  }

  @Override
  public Attempt begin(Task task) {
    Workload in = Objects.requireNonNull(workload, "open first");
    SqliteFile file = new SqliteFile(in.folder().resolve("deals-shell.sqlite"));
    return new Attempt() {
      @Override
      public void reset() {
        file.delete();
      }

      @Override
      public void run(int turn) {
        String script =
            String.join(";\n", Tables.CONSTRAINED_DEALS)
                + ";\n.import --csv --skip 1 deals.csv deals\n";
        shell(in, script);
      }

      @Override
      public Answer answer() {
        return file.imported();
      }
    };
  }

  private static void shell(Workload in, String script) {
    try {
      Process process =
          new ProcessBuilder(PROGRAM, "-batch", "-bail", "deals-shell.sqlite")
              .directory(in.folder().toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || !said.isBlank()) {
        throw new IllegalStateException("sqlite3 said: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sqlite3 was running", e);
    }
  }

  @Override
  public void close() {
    workload = null;
  }
}
