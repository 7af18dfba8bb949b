package org.planbridge.plan;

/**
 * What the figure of each step of a tier table is: all steps of a table pay the same kind. Example:
 * {@code PerDeal} with a step of 50 pays 50 for a deal inside that step.
 */
public sealed interface TierPays {
  /** A rate of the pay base; 0.05 is 5 %. */
  record Rate() implements TierPays {}

  /** A sum for each credited deal; a split gets its share of it. */
  record PerDeal() implements TierPays {}

  /** A sum for each unit of a named number of the deal. */
  record PerUnit(Unit unit) implements TierPays {}

  /**
   * A sum once in the measure's period, when the step is reached: a line of the deal that reached
   * it, taken back by the deal that falls below it.
   */
  record Once() implements TierPays {}

  /** A factor on what a flat rate or a table gives for the deal; 1.5 is half as much again. */
  record Multiplier(Pay.ByDeal of) implements TierPays {}

  TierPays RATE = new Rate();
}
