package org.planbridge.plan;

import java.math.BigDecimal;

/**
 * The most that one deal counts, however large it is (a windfall); a negative deal counts as the
 * one that it mirrors.
 *
 * @param amount in the unit of the component's number, above 0
 * @param of which of the two figures of a credit it cuts
 * @param when whether the share of the payee is cut, or the whole deal before it is shared
 */
public record CreditCap(BigDecimal amount, Choice<Of> of, Choice<When> when) {
  public static final Choice<Of> BOTH = Choice.assumed(Of.BOTH);
  public static final Choice<When> AFTER_SPLIT = Choice.assumed(When.AFTER_SPLIT);

  public CreditCap {
    amount = Canonical.number(amount);
  }

  /** What a cap cuts. */
  public enum Of {
    BOTH,
    PAY_BASE,
    QUOTA_CREDIT;

    public boolean cutsPayBase() {
      return this != QUOTA_CREDIT;
    }

    public boolean cutsQuotaCredit() {
      return this != PAY_BASE;
    }
  }

  /** Of what it is the most. */
  public enum When {
    /** Of what the payee is credited with: share and weight are taken first. */
    AFTER_SPLIT,
    /** Of the deal's number; share and weight are taken of what is left. */
    BEFORE_SPLIT
  }
}
