package org.planbridge.workspace;

import java.util.List;
import org.planbridge.workspace.imports.FileSource;

/** Plans to begin with, of the kinds that companies have; each can be used as it is. */
public final class StartingPoints {
  private static final String FOLDER = "starts";
  private static final List<String> NAMES =
      List.of(
          "account-executive",
          "development-rep",
          "account-manager",
          "manager-override",
          "usage",
          "services",
          "target-incentive",
          "margin-matrix",
          "spif");

  private StartingPoints() {}

  /** Their files, in the order in which they are offered. */
  public static List<FileSource> all() {
    return NAMES.stream().map(name -> Packed.file(FOLDER, name + ".json")).toList();
  }
}
