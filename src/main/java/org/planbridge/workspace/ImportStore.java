package org.planbridge.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;

/** The imports of a project: facts come in by them only, whole or not at all. */
public interface ImportStore {
  /** All imports, withdrawn ones too, oldest first. */
  List<PastImport> all();

  /** What was wrong with the file of an import. */
  List<Problem> problems(long id);

  /**
   * Stores the facts of {@code files} as one visible step and makes them live; imports in {@code
   * replaced} are withdrawn in the same instant.
   *
   * @return the ids of the new imports in the order of {@code files}, or nothing if the watch
   *     cancelled it
   * @throws ProjectFileFailure if the world does not let it; the project is as before
   * @throws IllegalArgumentException if a fact's file is not among {@code files} or counts do not
   *     agree
   */
  Optional<List<Long>> store(
      Facts facts, List<ReadFile> files, List<Long> replaced, Instant at, ImportWatch watch);

  /** Makes the facts of some imports count and of others not, in one instant. */
  void switchTo(List<Long> live, List<Long> withdrawn);

  /** Removes the facts of withdrawn imports for good, after a backup. */
  void remove(List<Long> withdrawn);
}
