package org.planbridge.plan;

/** What comes back after a refund, churn or non-payment event. */
public sealed interface Clawback {
  /** Nothing comes back; negative deals still recompute what was earned. */
  record None() implements Clawback {}

  Clawback DEFAULT = new None();
}
