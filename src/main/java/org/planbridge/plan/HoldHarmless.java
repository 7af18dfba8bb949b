package org.planbridge.plan;

/** The greater of this and another plan for a time. */
public sealed interface HoldHarmless {
  /** No hold-harmless. */
  record None() implements HoldHarmless {}

  /**
   * On the last day of each period, what this plan earned in it less than another plan would have
   * is paid on top.
   *
   * @param plan the id of the other plan, under which the payee is on the other side
   * @param per how long a period is; it is not the pay cadence
   * @param turns in which periods it holds
   * @param recovery what becomes of what was paid
   */
  record Against(String plan, Limit.Per per, Turns turns, Choice<Recovered> recovery)
      implements HoldHarmless {}

  /** What becomes of what was paid on top. */
  enum Recovered {
    /** It is the payee's. */
    NONE,
    /**
     * Later periods repay it with what they earn above the other plan, as long as the clause holds;
     * what is open after its last period is let go.
     */
    LATER_PERIODS
  }

  Choice<Recovered> KEPT = Choice.assumed(Recovered.NONE);

  HoldHarmless DEFAULT = new None();
}
