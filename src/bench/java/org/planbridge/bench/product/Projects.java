package org.planbridge.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.store.SqliteProjectFiles;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;

/** Project files in the benchmark's folder. */
final class Projects {
  private static final SqliteProjectFiles FILES =
      new SqliteProjectFiles(Clock.systemUTC(), "benchmark");

  private Projects() {}

  static ProjectStore create(Path file) {
    return ready(FILES.create(file));
  }

  static ProjectStore open(Path file) {
    return ready(FILES.open(file));
  }

  private static ProjectStore ready(Opened opened) {
    if (opened instanceof Opened.Ready(ProjectStore project)) {
      return project;
    }
    throw new IllegalStateException("The project did not open: " + opened);
  }

  /** Removes a project with everything that the product keeps beside it under its name. */
  static void delete(Path file) {
    String name = file.getFileName().toString();
    try (Stream<Path> beside = Files.list(file.getParent())) {
      List<Path> own =
          beside.filter(path -> path.getFileName().toString().startsWith(name)).toList();
      for (Path path : own) {
        deleteTree(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path path) throws IOException {
    try (Stream<Path> parts = Files.walk(path)) {
      for (Path part : parts.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(part);
      }
    }
  }
}
