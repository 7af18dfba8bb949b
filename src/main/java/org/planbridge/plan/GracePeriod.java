package org.planbridge.plan;

/** Time before a new requirement holds. */
public sealed interface GracePeriod {
  /** Requirements hold from the first day. */
  record None() implements GracePeriod {}

  GracePeriod DEFAULT = new None();
}
