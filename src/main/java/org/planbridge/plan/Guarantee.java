package org.planbridge.plan;

/** The least a payee receives in a period. */
public sealed interface Guarantee {
  /** No guarantee. */
  record None() implements Guarantee {}

  Guarantee DEFAULT = new None();
}
