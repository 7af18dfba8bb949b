package org.planbridge.workspace;

import java.nio.file.Path;

/** Project files on the disk. World failures that have no answer are {@link ProjectFileFailure}. */
public interface ProjectFiles {
  /** Makes an empty project and opens it; refused if something is there already. */
  Opened create(Path file);

  /** Opens a project for reading and writing; only one program at a time can. */
  Opened open(Path file);

  /** Opens a project to look at; nothing is written, and somebody else may be writing. */
  Opened openReadOnly(Path file);
}
