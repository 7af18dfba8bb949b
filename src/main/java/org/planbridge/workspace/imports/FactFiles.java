package org.planbridge.workspace.imports;

import java.util.List;
import org.planbridge.facts.Facts;

/** Reads files of facts. */
public interface FactFiles {
  /** Looks at a file; what the mapping says wins over what is found. */
  Looked look(FileSource file, Mapping said);

  /**
   * Reads a file as the look says. A deal without an owner is held, unless {@code ownersBySplits}:
   * then it is left to {@link #gather}.
   */
  ImportOutcome read(Look look, boolean ownersBySplits, Watch watch);

  /**
   * Puts files together, beside the facts that are there already, and checks them against each
   * other: deals in two files, splits that do not total 100 %, rows of unknown deals.
   *
   * @param before facts of earlier imports; they are not part of the answer
   */
  Gathered gather(List<Imported> files, Facts before);
}
