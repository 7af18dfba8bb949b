package org.planbridge.workspace;

/** What the rows of an imported file are. */
public enum FactKind {
  DEALS,
  PAYEES,
  SPLITS,
  QUOTAS,
  EVENTS,
  STATEMENTS,
  OPENINGS,
  ACHIEVEMENTS,
  RATES,
  ADVANCES;

  /** The kinds that a project keeps; the others are read beside it. */
  public boolean isKept() {
    return this != ADVANCES;
  }
}
