package org.planbridge.plan;

/** The greater of this and another plan for a time. */
public sealed interface HoldHarmless {
  /** No hold-harmless. */
  record None() implements HoldHarmless {}

  HoldHarmless DEFAULT = new None();
}
