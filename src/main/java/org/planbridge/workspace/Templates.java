package org.planbridge.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;

/** Plan files and CSV files ready to be filled in; each can be used as it is. */
public final class Templates {
  private static final String FOLDER = "templates";
  private static final List<String> PLANS = List.of("flat", "tiers", "quota-accelerator");

  private Templates() {}

  /** All names: plans first, then files of facts. */
  public static List<String> names() {
    return Stream.concat(PLANS.stream(), Stream.of(Kind.values()).map(Kind::spelling)).toList();
  }

  /** The template of that name; its source says what such a file is usually called. */
  public static Optional<FileSource> named(String name) {
    return names().contains(name)
        ? Optional.of(Packed.file(FOLDER, name + (PLANS.contains(name) ? ".json" : ".csv")))
        : Optional.empty();
  }
}
