package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which deals count for a component, for whom, and how much of them: the pay base is what the rate
 * multiplies, the quota credit is what moves attainment; they are two figures.
 *
 * @param weights the first weight whose condition holds says how much counts; none: everything
 *     counts
 * @param cap the most that one deal counts
 */
public record Credits(
    Condition when, Choice<Recipients> to, List<Weight> weights, Optional<CreditCap> cap) {
  /** Every deal, to its owner or its splits, in full. */
  public static final Credits ALL =
      new Credits(Condition.always(), Choice.assumed(Recipients.OWNER_OR_SPLITS), List.of());

  public Credits {
    weights = List.copyOf(weights);
  }

  /** Credit without a cap. */
  public Credits(Condition when, Choice<Recipients> to, List<Weight> weights) {
    this(when, to, weights, Optional.empty());
  }

  /** The same credit for others. */
  public Credits withTo(Choice<Recipients> others) {
    return new Credits(when, others, weights, cap);
  }

  /** Who gets the credit. */
  public sealed interface Recipients permits Named, FullCredit, ResidualCredit, TeamCredit {
    /** The splits where the deal has some, else the owner. */
    Recipients OWNER_OR_SPLITS = Named.OWNER_OR_SPLITS;

    /** The owner, in full, whatever the splits say. */
    Recipients OWNER = Named.OWNER;
  }

  /** Recipients that a word says. */
  public enum Named implements Recipients {
    /** The splits where the deal has some, else the owner. */
    OWNER_OR_SPLITS,
    /** The owner, in full, whatever the splits say. */
    OWNER,
    /** Those whose share lies outside the 100 % of the deal, by their share. */
    OVERLAY
  }

  /** A share of a deal that counts, {@code 0.5} is half: once as pay base, once as quota credit. */
  public record Weight(Condition when, BigDecimal payBase, BigDecimal quotaCredit) {
    public Weight {
      payBase = Canonical.number(payBase);
      quotaCredit = Canonical.number(quotaCredit);
    }
  }
}
