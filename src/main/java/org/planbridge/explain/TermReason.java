package org.planbridge.explain;

import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.time.Span;

/** A step by which a term of the plan adds to what falls due, or takes from it. */
public sealed interface TermReason extends Reason {
  /**
   * A draw of a period.
   *
   * @param due the pay of the draw's scope that falls due in the period; empty if the draw is paid
   *     whatever that is
   */
  record Drawn(
      ClauseAddress clause, Span period, Optional<Fraction> due, Fraction amount, Fraction result)
      implements TermReason {}

  /** The balance of advances: what was open, what it grew or shrank by, and what is open now. */
  record Balanced(ClauseAddress clause, Fraction before, Fraction change, Fraction result)
      implements TermReason {}

  /**
   * A period's pay that goes to what is open of advances; {@code result} is below zero.
   *
   * @param due the pay it is taken from
   * @param least what is left to the payee of it; empty if all that is open is taken
   * @param takes the part that is taken of what is above
   * @param open what can be repaid
   * @param digits decimals of the smallest unit
   */
  record Repaid(
      ClauseAddress clause,
      Span period,
      Fraction due,
      Optional<Fraction> least,
      Fraction takes,
      Fraction open,
      int digits,
      Fraction result)
      implements TermReason {
    /** The most that may be taken. */
    public Fraction room() {
      return least
          .map(kept -> {
            Fraction above = due.minus(kept);
            return above.signum() <= 0
                ? Fraction.ZERO
                : Fraction.of(above.times(takes).rounded(digits, java.math.RoundingMode.HALF_UP));
          })
          .orElse(open);
    }
  }

  /** What is let go of a balance; it moves no money. */
  record Forgiven(ClauseAddress clause, Span period, Fraction open, Fraction result)
      implements TermReason {}

  /**
   * What a period's pay falls short of a guarantee, or of another plan's.
   *
   * @param pay the pay that counts
   * @param salary the period's base salary, if it counts
   * @param least what it must come to
   */
  record ToppedUp(
      ClauseAddress clause,
      Span period,
      Fraction pay,
      Optional<Fraction> salary,
      Fraction least,
      Fraction result)
      implements TermReason {}
}
