package org.planbridge.explain;

import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;

/** The steps by which exact pay becomes whole minor units. */
public sealed interface RoundingReason extends Reason {
  /** The exact sum as it becomes payable. */
  record Settled(ClauseAddress clause, Fraction exact, Rounding rounding, Fraction result)
      implements RoundingReason {}

  /**
   * The exact entitlement of the period's deals to date as it becomes payable, less what had become
   * payable before the deal.
   */
  record SettledToDate(
      ClauseAddress clause, Fraction before, Fraction after, Rounding rounding, Fraction result)
      implements RoundingReason {}

  /**
   * The odd cents of a deal divided among its payees by largest remainder.
   *
   * @param whole what all of them get together
   * @param shares theirs, in the order of the file
   * @param place this payee's place among the shares
   * @param digits decimals of the smallest unit that is divided
   */
  record Divided(
      ClauseAddress clause,
      Fraction whole,
      List<Fraction> shares,
      int place,
      int digits,
      Fraction result)
      implements RoundingReason {
    public Divided {
      shares = List.copyOf(shares);
    }
  }
}
