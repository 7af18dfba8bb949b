package org.planbridge.workspace;

import java.util.List;

/** The verified copies of a project, kept beside it. */
public interface BackupStore {
  /** All copies, newest first. */
  List<Backup> all();

  /**
   * Makes a copy, opens and checks it, and only then lets old ones go: the 10 newest stay, and the
   * newest of each of the last 14 days.
   *
   * @throws ProjectFileFailure if the copy cannot be made or does not hold
   */
  Backup make();

  /**
   * Puts a copy in the project's place after checking it; the present state is kept as a copy
   * first.
   */
  void restore(Backup backup);
}
