package org.planbridge.plan;

/** Settling a period's figure against the running ones. */
public sealed interface TrueUp {
  /** No true-up. */
  record None() implements TrueUp {}

  TrueUp DEFAULT = new None();
}
