package org.planbridge.plan;

/** Pay in advance of earnings. */
public sealed interface Draw {
  /** No draw. */
  record None() implements Draw {}

  Draw DEFAULT = new None();
}
