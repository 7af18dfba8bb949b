package org.planbridge.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program folder as the build assembles it, run as a person runs it. */
record Assembled(Path folder) {

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
   * Runs the program to its end.
   *
   * @param work where it starts and keeps what it would keep in the home folder
   * @param options of the virtual machine, split at spaces
   * @return nanoseconds from start to end
   * @throws IllegalStateException if it ends with another code than 0
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
      int code = builder.start().waitFor();
      long nanos = System.nanoTime() - start;
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
