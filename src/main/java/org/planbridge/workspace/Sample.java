package org.planbridge.workspace;

import java.util.List;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;

/** The made-up company that the product brings along: a year of deals, and plans for both sides. */
public final class Sample {
  private static final String FOLDER = "sample";

  private Sample() {}

  /** Its files of facts. */
  public static List<FactFile> facts() {
    return Kind.COMMON.stream()
        .map(kind -> new FactFile(kind, Packed.file(FOLDER, kind.spelling() + ".csv")))
        .toList();
  }

  /** The plans of its current side. */
  public static List<FileSource> current() {
    return List.of(Packed.file(FOLDER, "current-ae.json"), Packed.file(FOLDER, "current-am.json"));
  }

  /** The plans of its proposed side. */
  public static List<FileSource> proposed() {
    return List.of(
        Packed.file(FOLDER, "proposed-ae.json"), Packed.file(FOLDER, "proposed-am.json"));
  }
}
