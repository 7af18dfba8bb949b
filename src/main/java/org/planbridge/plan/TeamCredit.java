package org.planbridge.plan;

import java.util.List;

/**
 * Credit for the deals of those who report to the payee: an override. Who reports to whom is looked
 * up for each deal on its incentive date. A deal counts by the shares of those below who have one;
 * a share outside the 100 % of a deal does not.
 *
 * @param depth who is below
 * @param ownDeals whether the payee's own deals count too
 * @param kind what of the override is paid, where those below are paid for the same deal
 * @param less the ids of the components whose pay or level below counts; empty: all. Only where the
 *     kind is not {@code WHOLE}
 */
public record TeamCredit(
    Depth depth, Choice<OwnDeals> ownDeals, Choice<Kind> kind, List<String> less)
    implements Credits.Recipients {
  public static final Choice<OwnDeals> OUT = Choice.assumed(OwnDeals.OUT);
  public static final Choice<Kind> WHOLE = Choice.assumed(Kind.WHOLE);

  public TeamCredit {
    less = List.copyOf(less);
  }

  /** Whether what is paid depends on what those below are paid. */
  public boolean looksAtPay() {
    return kind.value() != Kind.WHOLE;
  }

  /** Who is below. */
  public enum Depth {
    DIRECT_REPORTS,
    /** Those who report to the payee, those who report to them, and so on. */
    ALL_BELOW
  }

  /** Whether the payee's own deals count. */
  public enum OwnDeals {
    OUT,
    IN
  }

  /** What of an override is paid. */
  public enum Kind {
    /** What the pay slot gives, whatever those below are paid. */
    WHOLE,
    /**
     * The payee's own rate less the highest rate below on the way to each share of the deal; never
     * less than nothing.
     */
    DIFFERENTIAL,
    /** What the pay slot gives less what those below are paid for the deal; never below nothing. */
    COMPRESSED
  }
}
