package org.planbridge.explain;

import java.math.RoundingMode;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Limit;

/** A step by which a cap does more than to cut what is over a sum. */
public sealed interface CapReason extends Reason {
  /**
   * What is left of a sum under a cap whose excess is deferred.
   *
   * @param used what the period had earned before it, with what the cap took away
   * @param cap what the cap leaves to the period's own pay after what it took up from before
   */
  record Deferred(
      ClauseAddress clause,
      Limit.Per per,
      Fraction used,
      Fraction before,
      Fraction cap,
      Fraction result)
      implements CapReason {}

  /**
   * What a period takes up of what was deferred before it.
   *
   * @param open what was deferred
   * @param room what the cap leaves for it
   */
  record TakenUp(ClauseAddress clause, Limit.Per per, Fraction open, Fraction room, Fraction result)
      implements CapReason {}

  /**
   * What is left of a deal under a cap that is a share of the base that the period has credited.
   *
   * @param base what the period has credited with this deal
   * @param earned what it has earned with it, with what the cap took away
   * @param kept what it had kept before it
   * @param before what the deal earned
   */
  record OfCredited(
      ClauseAddress clause,
      Limit.Per per,
      Fraction base,
      Fraction share,
      Fraction earned,
      Fraction kept,
      int digits,
      Fraction before,
      Fraction result)
      implements CapReason {
    /** The cap as it stands with the deal. */
    public Fraction cap() {
      return Fraction.of(base.times(share).rounded(digits, RoundingMode.HALF_UP));
    }
  }

  /**
   * A deal beyond those that are paid.
   *
   * @param most how many are paid
   * @param paid how many were paid before it
   */
  record Counted(
      ClauseAddress clause, Limit.Per per, int most, int paid, Fraction before, Fraction result)
      implements CapReason {}

  /** Whether it follows from what went in. */
  default boolean follows() {
    return switch (this) {
      case Deferred(_, _, var used, var before, var cap, var result) ->
          result.equals(least(cap, used.plus(before)).minus(least(cap, used)));
      case TakenUp(_, _, var open, var room, var result) ->
          result.equals(room.signum() < 0 ? Fraction.ZERO : least(open, room));
      case OfCredited one -> one.result().equals(least(one.cap(), one.earned()).minus(one.kept()));
      case Counted one ->
          one.result().equals(one.paid() < one.most() ? one.before() : Fraction.ZERO);
    };
  }

  private static Fraction least(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** What the line came to before it; a period takes up on top of whatever it has. */
  default Progress after(Progress progress) {
    return switch (this) {
      case TakenUp taken ->
          new Progress(progress.base(), progress.sum().plus(taken.result()), true);
      case Deferred _, OfCredited _, Counted _ -> new Progress(progress.base(), result(), true);
    };
  }

  /** Whether it goes on from what the steps before it came to. */
  default boolean goesOnFrom(Progress progress) {
    return switch (this) {
      case TakenUp _ -> true;
      case Deferred one -> one.before().equals(progress.sum());
      case OfCredited one -> one.before().equals(progress.sum());
      case Counted one -> one.before().equals(progress.sum());
    };
  }
}
