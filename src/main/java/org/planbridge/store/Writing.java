package org.planbridge.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.workspace.ProjectFileFailure;

/** The way to change a project, which is closed where it is open to read only. */
final class Writing {
  private final Path file;
  private final @Nullable Writer writer;
  private final Runnable backUp;

  Writing(Path file, @Nullable Writer writer, Runnable backUp) {
    this.file = file;
    this.writer = writer;
    this.backUp = backUp;
  }

  Writer writer() {
    if (writer == null) {
      throw new ProjectFileFailure(Problems.at(Code.PROJ_READ_ONLY, file));
    }
    return writer;
  }

  /** Keeps a copy of the project as it is, before something that cannot be undone. */
  void backUp() {
    backUp.run();
  }
}
