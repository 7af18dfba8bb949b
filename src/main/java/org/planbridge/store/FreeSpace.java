package org.planbridge.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planbridge.problem.Code;
import org.planbridge.workspace.ProjectFileFailure;

/** Asks for room on the drive before a long write, so that it need not fail half-way. */
final class FreeSpace {
  private static final long BYTES_A_FACT = 200;
  private static final long MEGABYTE = 1_000_000;

  private FreeSpace() {}

  static void forImport(Path project, long facts) {
    require(project, MEGABYTE + facts * BYTES_A_FACT);
  }

  /** Refuses with the megabytes that are missing. */
  static void require(Path project, long bytes) {
    long free;
    try {
      FileStore drive = Files.getFileStore(project.toAbsolutePath().getParent());
      free = drive.getUsableSpace();
    } catch (IOException e) {
      throw SqliteFailures.of(project, e);
    }
    if (free < bytes) {
      long missing = (bytes - free + MEGABYTE - 1) / MEGABYTE;
      throw new ProjectFileFailure(Problems.at(Code.DISK_FULL, project, Long.toString(missing)));
    }
  }
}
