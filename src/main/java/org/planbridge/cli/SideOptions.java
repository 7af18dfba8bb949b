package org.planbridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.workspace.imports.FileSource;
import picocli.CommandLine.Option;

/** The plans of both sides. */
final class SideOptions {
  @Option(
      names = {"--current", "--plan-current"},
      paramLabel = "JSON",
      description = "A plan of the current side; may be given again.")
  private List<Path> current = new ArrayList<>();

  @Option(
      names = {"--proposed", "--plan-proposed"},
      paramLabel = "JSON",
      description = "A plan of the proposed side; may be given again.")
  private List<Path> proposed = new ArrayList<>();

  List<FileSource> current() {
    return current.stream().map(FileSource::of).toList();
  }

  List<FileSource> proposed() {
    return proposed.stream().map(FileSource::of).toList();
  }
}
