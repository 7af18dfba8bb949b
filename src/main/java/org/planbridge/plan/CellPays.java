package org.planbridge.plan;

import java.math.BigDecimal;

/** What a cell of a rate table pays. */
public sealed interface CellPays {
  /** A rate of the pay base; 0.05 is 5 %. */
  record Rate(Quantity rate) implements CellPays {
    public Rate(BigDecimal rate) {
      this(Quantity.of(rate));
    }
  }

  /** A sum for the deal; a split gets its share of it. */
  record PerDeal(Quantity amount) implements CellPays {
    public PerDeal(BigDecimal amount) {
      this(Quantity.of(amount));
    }
  }

  /**
   * A factor on what the table's own rate or table gives for the deal; 1.5 is half as much again.
   */
  record Multiplier(BigDecimal factor) implements CellPays {
    public Multiplier {
      factor = Canonical.number(factor);
    }
  }
}
