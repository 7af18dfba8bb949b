package org.planbridge.plan;

/** Which exchange rates convert foreign amounts. */
public sealed interface RateSet {
  /** All amounts are in the plan's currency. */
  record None() implements RateSet {}

  RateSet DEFAULT = new None();
}
