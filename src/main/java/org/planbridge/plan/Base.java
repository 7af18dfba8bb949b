package org.planbridge.plan;

/** What the rate multiplies. */
public sealed interface Base {
  /** A named number of the deal. */
  record NamedNumber(String name) implements Base {
    @Override
    public String number() {
      return name;
    }
  }

  /**
   * What another component came to with the deal or in the period, after its own limits, rounded:
   * of this payee an earlier one of the plan, or with an override that of those below, added up.
   *
   * @param component its id
   */
  record ComponentResult(String component) implements Base {
    @Override
    public String number() {
      return "amount";
    }
  }

  /**
   * The number of the deal that the quota credit is counted in, whose sign says whether a deal is a
   * reversal.
   */
  String number();

  /** The deal's amount, the usual base. */
  Base AMOUNT = new NamedNumber("amount");
}
