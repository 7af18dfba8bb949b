package org.planbridge.explain;

import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Limit;
import org.planbridge.time.Span;

/**
 * One step of a sum: the clause that made it, what went in, and what it came to. Steps of a line stand in the order in
 * which they were applied; each is complete when made and holds no words. Money is in major units, rates and shares are
 * fractions, all exact.
 */
public sealed interface Reason {
  ClauseAddress clause();

  /** What the step came to. */
  Fraction result();

  /** The deal's number, the payee's share of it and the weight that counts; the result is the pay base. */
  record Credited(
      ClauseAddress clause, Fraction number, Fraction share, Fraction weight, Fraction result)
      implements Reason {}

  /** Where the measure stood before and after the deal, and the quota it is held against if there is one. */
  record Measured(
      ClauseAddress clause, Span period, Fraction before, Fraction result, Optional<Fraction> quota)
      implements Reason {}

  /** A rate times the pay base. */
  record Rated(ClauseAddress clause, Fraction base, Fraction rate, Fraction result)
      implements Reason {}

  /** A sum per deal times the share. */
  record PaidPerDeal(ClauseAddress clause, Fraction amount, Fraction share, Fraction result)
      implements Reason {}

  /** Parts of the deal in tiers, each at its tier's rate; the slices add up to the result. */
  record Tiered(ClauseAddress clause, List<Slice> slices, Fraction result) implements Reason {
    public Tiered {
      slices = List.copyOf(slices);
    }
  }

  /** The part of a deal inside one tier. {@code from} is the tier's bound as the plan states it. */
  record Slice(Fraction from, Fraction part, Fraction rate, Fraction result) {}

  /** What the period's deals are entitled to with this deal, less what they were entitled to before it. */
  record ReRated(
      ClauseAddress clause, Fraction before, Fraction after, Fraction rate, Fraction result)
      implements Reason {}

  /** A factor on what stood before. */
  record Multiplied(ClauseAddress clause, Fraction before, Fraction factor, Fraction result)
      implements Reason {}

  /** A rate of the pay base, or a sum, on top; {@code result} is the part added. */
  record Kicked(ClauseAddress clause, Fraction base, Fraction rate, Fraction result)
      implements Reason {}

  /** The exact sum as it becomes payable. */
  record Settled(ClauseAddress clause, Fraction exact, Fraction result) implements Reason {}

  /** Odd cents of a deal divided among its payees. */
  record Divided(ClauseAddress clause, Fraction whole, Fraction share, Fraction result)
      implements Reason {}

  /** A cap, floor or minimum that changed the sum. */
  record Limited(ClauseAddress clause, Limit.Per per, Fraction before, Fraction result)
      implements Reason {}

  /** A bonus looked at on the last day of its period: the standing, what it is held against, and what it pays. */
  record Tested(
      ClauseAddress clause,
      Span period,
      Fraction measure,
      Optional<Fraction> quota,
      boolean met,
      Fraction result)
      implements Reason {}
}
