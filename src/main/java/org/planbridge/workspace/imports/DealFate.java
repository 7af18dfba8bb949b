package org.planbridge.workspace.imports;

/** What became of a deal's row. */
public enum DealFate {
  USED,
  HELD,
  IGNORED,
  /** No row has this id. */
  UNKNOWN
}
