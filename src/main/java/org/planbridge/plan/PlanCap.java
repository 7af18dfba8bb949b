package org.planbridge.plan;

/**
 * The most that all components together pay in a period; cuts in replay order.
 *
 * @param excess what becomes of what is over
 */
public record PlanCap(Limit.Per per, Quantity amount, Choice<Limit.Excess> excess) {
  /** A cap that says nothing of the excess. */
  public PlanCap(Limit.Per per, Quantity amount) {
    this(per, amount, Limit.FORFEITED);
  }
}
