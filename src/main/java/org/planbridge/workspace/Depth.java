package org.planbridge.workspace;

/** How thoroughly a project is checked. */
public enum Depth {
  /** Structure of the file, counts and sums of every import. */
  QUICK,
  /** Also every fact against the seal of its import. */
  SEALS,
  /** Also every index and every link between tables. */
  DEEP
}
