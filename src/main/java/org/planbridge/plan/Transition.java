package org.planbridge.plan;

/** What becomes of deals in flight when the plan changes. */
public sealed interface Transition {
  /** A deal follows the plan in force on its incentive date. */
  record None() implements Transition {}

  Transition DEFAULT = new None();
}
