package org.planbridge.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Limit;
import org.planbridge.time.Span;

/**
 * One step of a sum: the clause that made it, what went in, and what it came to. Steps of a line
 * stand in the order in which they were applied; each is complete when made and holds no words, and
 * its result follows from what it says went in (see {@link Recomputation}). Money is in major
 * units, rates and shares are fractions, all exact.
 */
public sealed interface Reason {
  ClauseAddress clause();

  /** What the step came to. */
  Fraction result();

  /**
   * The deal's number, the payee's share of it and the weight that counts; the result is the pay
   * base.
   */
  record Credited(
      ClauseAddress clause, Fraction number, Fraction share, Fraction weight, Fraction result)
      implements Reason {}

  /**
   * A number that the plan works out of others; the pay base is made of it.
   *
   * @param operands the parts of the formula that have a value of their own
   */
  record Derived(
      ClauseAddress clause,
      String name,
      Formula formula,
      Map<Formula.Leaf, Fraction> operands,
      Fraction result)
      implements Reason {
    public Derived {
      operands = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(operands));
    }
  }

  /**
   * Where the measure stood before the deal, what the deal added and where it stands after, and the
   * quota it is held against if there is one.
   */
  record Measured(
      ClauseAddress clause,
      Span period,
      Fraction before,
      Fraction added,
      Fraction result,
      Optional<Fraction> quota)
      implements Reason {}

  /** A rate times the pay base; of a bonus, times the pay base of the whole period. */
  record Rated(ClauseAddress clause, Fraction base, Fraction rate, Fraction result)
      implements Reason {}

  /** A sum per deal times the share. */
  record PaidPerDeal(ClauseAddress clause, Fraction amount, Fraction share, Fraction result)
      implements Reason {}

  /** The pay base cut into tiers, each part at its tier's rate; the slices add up to the result. */
  record Tiered(ClauseAddress clause, Fraction base, List<Slice> slices, Fraction result)
      implements Reason {
    public Tiered {
      slices = List.copyOf(slices);
    }
  }

  /**
   * The part of a pay base inside one tier. {@code from} is where it begins, as the plan states
   * bounds.
   */
  record Slice(Fraction from, Fraction part, Fraction rate, Fraction result) {}

  /**
   * What the period's deals are entitled to with this deal, less what they were entitled to before
   * it. The slices are those of all the period's deals so far and add up to {@code after}.
   *
   * @param rate the rate of the tier now reached
   */
  record ReRated(
      ClauseAddress clause,
      List<Slice> slices,
      Fraction before,
      Fraction after,
      Fraction rate,
      Fraction result)
      implements Reason {
    public ReRated {
      slices = List.copyOf(slices);
    }
  }

  /** A factor on what stood before: on the sum, or on the pay base if tiers re-rate it later. */
  record Multiplied(ClauseAddress clause, Fraction before, Fraction factor, Fraction result)
      implements Reason {}

  /** A rate of the pay base and a sum for the deal, on top; {@code result} is the part added. */
  record Kicked(
      ClauseAddress clause, Fraction base, Fraction rate, Fraction perDeal, Fraction result)
      implements Reason {}

  /** The exact sum as it becomes payable. */
  record Settled(ClauseAddress clause, Fraction exact, Rounding rounding, Fraction result)
      implements Reason {}

  /**
   * The exact entitlement of the period's deals to date as it becomes payable, less what had become
   * payable before the deal.
   */
  record SettledToDate(
      ClauseAddress clause, Fraction before, Fraction after, Rounding rounding, Fraction result)
      implements Reason {}

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
      implements Reason {
    public Divided {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A deal kept between its minimum and its cap; a reversal mirrors it.
   *
   * @param base the pay base, whose side of zero a deal takes that paid nothing
   * @param least the minimum, 0 if there is none
   */
  record Limited(
      ClauseAddress clause,
      Fraction base,
      Fraction before,
      Fraction least,
      Optional<Fraction> most,
      Fraction result)
      implements Reason {}

  /**
   * What is left of a sum under a cap of its period.
   *
   * @param used what the period had earned before it, with what the cap took away
   */
  record Capped(
      ClauseAddress clause,
      Limit.Per per,
      Fraction used,
      Fraction before,
      Fraction cap,
      Fraction result)
      implements Reason {}

  /**
   * A period's sum raised to its floor; {@code result} is the raised sum, and what it adds is a
   * line of the period.
   *
   * @param room what a cap leaves for it, if there is one
   */
  record Floored(
      ClauseAddress clause,
      Limit.Per per,
      Fraction before,
      Fraction floor,
      Optional<Fraction> room,
      Fraction result)
      implements Reason {}

  /**
   * A gate: what it looked at and whether it let the sum through.
   *
   * @param day the day on which it was looked at: that of the deal that opened it, of the line
   *     itself, or the last of the gate's period
   * @param tiersFrom the bound of the lowest tier that it guards; empty if it guards all pay. A
   *     gate of tiers leaves the sum alone, for shut tiers were not used for it
   */
  record Gated(
      ClauseAddress clause,
      LocalDate day,
      List<Look> looks,
      Optional<Fraction> tiersFrom,
      Fraction before,
      Fraction result)
      implements Reason {
    public Gated {
      looks = List.copyOf(looks);
    }

    /** Whether the gate is open. */
    public boolean open() {
      return looks.stream().allMatch(Look::holds);
    }
  }

  /**
   * What a gate looked at: a measure or a sum earned, and the bound it must reach.
   *
   * @param component the id of the component whose figure it is
   * @param quota the quota of which the bound is a share; empty if the bound is in the figure's own
   *     unit
   * @param isEarned whether the figure is money earned
   * @param above whether the bound itself is not enough
   */
  record Look(
      String component,
      Fraction figure,
      Optional<Fraction> quota,
      boolean isEarned,
      Fraction bound,
      boolean above) {
    /** Whether the bound is reached; without a quota above 0 there is no attainment. */
    public boolean holds() {
      if (quota.isPresent() && quota.get().signum() <= 0) {
        return false;
      }
      int side = figure.compareTo(bound.times(quota.orElse(Fraction.ONE)));
      return side > 0 || (side == 0 && !above);
    }
  }

  /**
   * A bonus looked at on the last day of its period: the standing, the bound it must reach, and
   * what it pays if it does.
   *
   * @param quota the quota of which the bound is a share; empty if the bound is the measure's own
   * @param bound empty for a bonus that is always paid
   * @param above whether the bound itself is not enough
   * @param settled whether the payee is employed in the period and it ends in the compared one
   */
  record Tested(
      ClauseAddress clause,
      Span period,
      Fraction measure,
      Optional<Fraction> quota,
      Optional<Fraction> bound,
      boolean above,
      boolean settled,
      Fraction offered,
      Fraction result)
      implements Reason {
    /** Whether the bonus is earned. */
    public boolean met() {
      return settled
          && quota.map(figure -> figure.signum() > 0).orElse(true)
          && bound
              .map(share -> measure.compareTo(share.times(quota.orElse(Fraction.ONE))))
              .map(side -> side > 0 || (side == 0 && !above))
              .orElse(true);
    }
  }
}
