package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which deals count for a component, for whom, and how much of them: the pay base is what the rate
 * multiplies, the quota credit is what moves attainment; they are two figures.
 *
 * @param weights the first weight whose condition holds says how much counts; none: everything
 *     counts
 */
public record Credits(Condition when, Choice<Recipients> to, List<Weight> weights) {
  /** Every deal, to its owner or its splits, in full. */
  public static final Credits ALL =
      new Credits(Condition.always(), Choice.assumed(Recipients.OWNER_OR_SPLITS), List.of());

  public Credits {
    weights = List.copyOf(weights);
  }

  /** Who gets the credit. */
  public enum Recipients {
    /** The splits where the deal has some, else the owner. */
    OWNER_OR_SPLITS,
    /** The owner, in full, whatever the splits say. */
    OWNER
  }

  /** A share of a deal that counts, {@code 0.5} is half: once as pay base, once as quota credit. */
  public record Weight(Condition when, BigDecimal payBase, BigDecimal quotaCredit) {
    public Weight {
      payBase = Canonical.number(payBase);
      quotaCredit = Canonical.number(quotaCredit);
    }
  }
}
