package org.planbridge.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Formula;
import org.planbridge.time.Span;

/**
 * One step of a sum: the clause that made it, what went in, and what it came to. Steps of a line
 * stand in the order in which they were applied; each is complete when made and holds no words, and
 * its result follows from what it says went in (see {@link Recomputation}). Money is in major
 * units, rates and shares are fractions, all exact.
 */
public sealed interface Reason
    permits CreditReason,
        LimitReason,
        CapReason,
        QuotaSet,
        AmountSet,
        TruedUp,
        TierMix,
        Converted,
        TermReason,
        PayoutReason,
        RoundingReason,
        Reason.Credited,
        Reason.Derived,
        Reason.Measured,
        Reason.Based,
        Reason.Rated,
        Reason.PaidPerDeal,
        Reason.PaidPerUnit,
        Reason.Tiered,
        Reason.ReRated,
        Reason.Entitled,
        Reason.Overridden,
        Reason.Banded,
        Reason.Multiplied,
        Reason.Kicked,
        Reason.Tested {
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

  /** What is paid on if not the pay base: {@code number} times {@code factor}; no pay yet. */
  record Based(ClauseAddress clause, Of of, Fraction number, Fraction factor, Fraction result)
      implements Reason {
    /**
     * What it is: the deal or units of a number, by the payee's share; or a rate of the pay base or
     * a sum for the deal, which factors then scale.
     */
    public enum Of {
      DEALS,
      UNITS,
      RATE,
      AMOUNT
    }
  }

  /** A rate times the pay base; of a bonus, times the pay base of the whole period. */
  record Rated(ClauseAddress clause, Fraction base, Fraction rate, Fraction result)
      implements Reason {}

  /** A sum per deal times the share. */
  record PaidPerDeal(ClauseAddress clause, Fraction amount, Fraction share, Fraction result)
      implements Reason {}

  /** A sum per unit times the units. */
  record PaidPerUnit(ClauseAddress clause, Fraction amount, Fraction units, Fraction result)
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

  /**
   * What the period is entitled to with this deal, which follows from where the measure stands,
   * less what it was entitled to before. On the leg reached it is {@code pays} at {@code from} and
   * {@code slope} more for each 1 beyond, times {@code of}.
   *
   * @param figure the quota of which the measure is a share; 1 if the legs are in the measure's own
   *     unit
   * @param of the payee's figure of which the legs are shares, 1 if they are money; below zero for
   *     a reversal that is measured as the deal that it mirrors
   */
  record Entitled(
      ClauseAddress clause,
      Fraction measure,
      Fraction figure,
      Fraction from,
      Fraction pays,
      Fraction slope,
      Fraction of,
      Fraction before,
      Fraction after,
      Fraction result)
      implements Reason {
    /** What the leg gives where the measure stands. */
    public Fraction given() {
      return figure.signum() == 0
          ? Fraction.ZERO
          : pays.plus(measure.dividedBy(figure).minus(from).times(slope)).times(of);
    }
  }

  /**
   * A deal's own rate or sum in place of what the slot gives; the result adds to what it gave.
   *
   * @param reason why, as the deal says
   * @param byRate whether {@code figure} is a rate and {@code of} the pay base; else it is a sum
   *     and {@code of} the share of the deal
   * @param scale the factor of multipliers by which the slot's base was scaled
   * @param replaced what the slot gave on the deal's line and falls away
   */
  record Overridden(
      ClauseAddress clause,
      String reason,
      boolean byRate,
      Fraction figure,
      Fraction of,
      Fraction scale,
      Fraction replaced,
      Fraction result)
      implements Reason {}

  /**
   * Where a measure stands among the bands of a matrix when its period has ended.
   *
   * @param quota the quota of which bounds are shares, if they are
   * @param low where the band begins; empty below the first, where nothing is paid
   * @param high where the next band begins, if there is one
   */
  record Banded(
      ClauseAddress clause,
      Span period,
      Optional<Fraction> quota,
      Optional<Bound> low,
      Optional<Bound> high,
      Fraction result)
      implements Reason {
    /** A bound, and whether it still belongs to the band before. */
    public record Bound(Fraction at, boolean above) {}

    /** Whether the measure, which is the result, lies in the band. */
    public boolean lies() {
      return low.map(this::reaches).orElse(true) && !high.map(this::reaches).orElse(false);
    }

    private boolean reaches(Bound bound) {
      int side = result.compareTo(bound.at.times(quota.orElse(Fraction.ONE)));
      return side > 0 || (side == 0 && !bound.above);
    }
  }

  /** A factor on what stood before: on the sum, or on the pay base if tiers re-rate it later. */
  record Multiplied(ClauseAddress clause, Fraction before, Fraction factor, Fraction result)
      implements Reason {}

  /**
   * A rate of the pay base and a sum for the deal, on top; {@code result} is the part added. The
   * factor is that of multipliers which have scaled the pay base already, kickers not yet; else 1.
   */
  record Kicked(
      ClauseAddress clause,
      Fraction base,
      Fraction rate,
      Fraction perDeal,
      Fraction factor,
      Fraction result)
      implements Reason {}

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
