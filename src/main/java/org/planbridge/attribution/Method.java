package org.planbridge.attribution;

/** How a difference is divided among changes that work on one another. */
public enum Method {
  /** The average over all orders in which the changes can be made: the Shapley value. */
  AVERAGE,
  /** Each change as it is made after those before it in the plan. */
  PLAN_ORDER,
  /** Each change made alone; what changes do together is left over. */
  ALONE
}
