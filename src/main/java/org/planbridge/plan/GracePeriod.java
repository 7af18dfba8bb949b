package org.planbridge.plan;

/** Time before a new requirement holds. */
public sealed interface GracePeriod {
  /** Requirements hold from the first day. */
  record None() implements GracePeriod {}

  /**
   * Deals of the first months are not held for lack of a required field. Months are counted from
   * the plan's first day, which is that of the compared period. Example: 2 months from 1 January
   * let deals to the last day of February pass.
   */
  record Months(int months) implements GracePeriod {}

  GracePeriod DEFAULT = new None();
}
