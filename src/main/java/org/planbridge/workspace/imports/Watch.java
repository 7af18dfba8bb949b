package org.planbridge.workspace.imports;

/** Is told how far a reading is, and may stop it between blocks of rows. */
@FunctionalInterface
public interface Watch {
  /** Never stops. */
  Watch NONE = rows -> true;

  /** Whether to go on after this many rows. */
  boolean goOn(long rows);
}
