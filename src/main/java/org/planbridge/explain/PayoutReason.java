package org.planbridge.explain;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Clawback;

/** A step that changes when a sum is paid, or takes some of it back. */
public sealed interface PayoutReason extends Reason {
  /**
   * When the parts of a sum are payable; it leaves the sum alone.
   *
   * @param digits decimals of the smallest unit into which it is divided
   * @param portions what the release makes of it, each a share of {@code of}
   * @param of the sum, or the part of it that a gate lets through on one day
   */
  record Released(
      ClauseAddress clause, int digits, List<Portion> portions, Fraction of, Fraction result)
      implements PayoutReason {
    public Released {
      portions = List.copyOf(portions);
    }
  }

  /** A share of a sum, what it comes to, and what becomes of it. */
  record Portion(Fraction share, Fraction amount, List<Piece> pieces) {
    public Portion {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a portion. */
  record Piece(Fraction amount, Fate fate) {}

  /**
   * What an event takes back of what a deal had earned; the result is below zero for pay above it.
   *
   * @param kind of the event, as the facts spell it
   * @param value of the event, if it has one
   * @param deal the amount of the deal, if the event's value is held against it
   * @param of the sum of which it comes back
   * @param method how much of it comes back
   * @param passed days or months of the window that are kept, if it comes back pro rata
   * @param length of the window in the same unit, else 1
   * @param before what earlier events have taken back of it
   * @param digits decimals of the smallest unit
   * @param cancelled what of it had not been released and is not paid at all
   */
  record ClawedBack(
      ClauseAddress clause,
      String kind,
      LocalDate day,
      Optional<Fraction> value,
      Optional<Fraction> deal,
      Fraction of,
      Clawback.Method method,
      int passed,
      int length,
      Fraction before,
      int digits,
      Fraction cancelled,
      Fraction result)
      implements PayoutReason {
    /** How much of the deal the event is about: at most all of it. */
    public Fraction extent() {
      return value
          .flatMap(some -> deal.filter(whole -> whole.signum() != 0).map(some::dividedBy))
          .map(part -> part.signum() < 0 ? part.negated() : part)
          .filter(part -> part.compareTo(Fraction.ONE) < 0)
          .orElse(Fraction.ONE);
    }

    /** What comes back, rounded: never more than earlier events have left. */
    public Fraction wanted() {
      Fraction asked =
          Fraction.of(of.times(extent()).times(share()).rounded(digits, RoundingMode.HALF_UP));
      Fraction left = of.minus(before);
      boolean over =
          left.signum() != of.signum()
              || (of.signum() < 0 ? asked.compareTo(left) < 0 : asked.compareTo(left) > 0);
      return over ? (left.signum() == of.signum() ? left : Fraction.ZERO) : asked;
    }

    /** The same with what it came to. */
    public ClawedBack taking(Fraction ofUnreleased, Fraction sum) {
      return new ClawedBack(
          clause,
          kind,
          day,
          value,
          deal,
          of,
          method,
          passed,
          length,
          before,
          digits,
          ofUnreleased,
          sum);
    }

    /** How much of that comes back. */
    public Fraction share() {
      return switch (method) {
        case Clawback.Method.Full _ -> Fraction.ONE;
        case Clawback.Method.Share(var part) -> Fraction.of(part);
        case Clawback.Method.ProRata _ ->
            Fraction.of(length - passed).dividedBy(Fraction.of(length));
      };
    }
  }
}
