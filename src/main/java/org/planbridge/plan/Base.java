package org.planbridge.plan;

/** What the rate multiplies. */
public sealed interface Base {
  /** A named number of the deal. */
  record NamedNumber(String name) implements Base {}

  /** The deal's amount, the usual base. */
  Base AMOUNT = new NamedNumber("amount");
}
