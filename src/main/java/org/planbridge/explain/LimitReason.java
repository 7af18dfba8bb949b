package org.planbridge.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Limit;

/**
 * A step that keeps pay within what a gate or a limit allows, or raises it to what one asks for.
 */
public sealed interface LimitReason extends Reason {
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
      implements LimitReason {
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
      implements LimitReason {}

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
      implements LimitReason {}

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
      implements LimitReason {}
}
