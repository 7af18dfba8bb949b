package org.planbridge.plan;

/** What must hold before a component pays. */
public sealed interface Gate {
  /** No gate: pay does not wait for a condition. */
  record None() implements Gate {}

  Gate DEFAULT = new None();
}
