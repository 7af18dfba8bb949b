package org.planbridge.engine.operator;

/** What of a deal the pay slot multiplies, as far as it is a known part of the measure. */
sealed interface PaidOn {
  /** A named number of the deal, by the payee's share and weight. */
  record DealNumber(String name) implements PaidOn {}

  /** The deal itself, by the payee's share and weight. */
  record Deals() implements PaidOn {}

  /** Something else, for which no look-up turns measure credit into it. */
  record Other() implements PaidOn {}
}
