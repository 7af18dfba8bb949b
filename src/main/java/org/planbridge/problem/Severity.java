package org.planbridge.problem;

/** Whether a problem stops the deed (nothing is stored) or is told and lived with. */
public enum Severity {
  ERROR,
  WARNING
}
