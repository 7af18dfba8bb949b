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
  ADVANCES
}
