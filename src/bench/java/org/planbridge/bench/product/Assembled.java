package org.planbridge.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program folder as the build assembles it, run as a person runs it. */
record Assembled(Path folder) {
  private static final long SECONDS = 120;

  /** JavaFX draws its frames in memory: no display is needed, and what one adds is not measured. */
  static final String NO_DISPLAY = "-Dglass.platform=Headless -Dprism.order=sw";

  /**
   * What the window said when its last frame was done.
   *
   * @param millis from the start of the process
   * @param mebibytes what the system counted as the process's memory
   */
  record Frame(long millis, double mebibytes) {}

  /**
   * Starts the window and lets it leave after its first frames.
   *
   * @param options of the virtual machine, beside those that this needs
   * @param arguments a project's file, or none
   * @throws IllegalStateException if it does not come to them
   */
  Frame window(Path work, String options, List<String> arguments) {
    Path mark = work.resolve("mark.txt");
    try {
      Files.deleteIfExists(mark);
      String leave = NO_DISPLAY + " -Dplanbridge.exit=true -Dplanbridge.exit.mark=mark.txt ";
      long start = System.currentTimeMillis();
      run(work, leave + options, arguments);
      String[] said = Files.readString(mark).strip().split(" ", -1);
      return new Frame(Long.parseLong(said[0]) - start, Long.parseLong(said[1]) / 1024.0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folder {@code planbridge} below the one of {@code planbridge.bench.app}, if it is built.
   */
  static Optional<Assembled> find() {
    Path folder = Path.of(System.getProperty("planbridge.bench.app", "target/planbridge"));
    return Files.isExecutable(folder.resolve("bin/planbridge"))
        ? Optional.of(new Assembled(folder.toAbsolutePath()))
        : Optional.empty();
  }

  /**
   * As {@link #find()}.
   *
   * @throws IllegalStateException if it is not built
   */
  static Assembled found() {
    return find().orElseThrow(() -> new IllegalStateException("the program is not assembled"));
  }

  /**
   * Runs the program to its end.
   *
   * @param work where it starts and keeps what it would keep in the home folder
   * @param options of the virtual machine, split at spaces
   * @return nanoseconds from start to end
   * @throws IllegalStateException if it ends with another code than 0, or not in time
   */
  long run(Path work, String options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("bin/planbridge").toString());
    command.addAll(arguments);
    Path said = work.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("PLANBRIDGE_JAVA_OPTIONS", options);
    builder.environment().put("PLANBRIDGE_HOME", work.resolve("home").toAbsolutePath().toString());
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      long nanos = System.nanoTime() - start;
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new IllegalStateException(
            "planbridge %s was not done in %d s".formatted(arguments, SECONDS));
      }
      int code = process.exitValue();
      if (code != 0) {
        throw new IllegalStateException(
            "planbridge %s ended with %d: %s".formatted(arguments, code, Files.readString(said)));
      }
      return nanos;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while planbridge was running", e);
    }
  }

  /** The middle of some nanoseconds. */
  static double median(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
  }
}
