package org.planbridge.explain;

import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/** A step that says what of a deal counts for the payee, beyond its number, share and weight. */
public sealed interface CreditReason extends Reason {
  /**
   * What a component came to with the deal, or in the period, in major units: what is paid on.
   *
   * @param component the id of the component
   * @param ofTeam whether it is what those below came to, all together; else the payee's own
   * @param weight how much of it counts
   */
  record Results(
      ClauseAddress clause,
      String component,
      boolean ofTeam,
      Fraction sum,
      Fraction weight,
      Fraction result)
      implements CreditReason {}

  /**
   * What a cap leaves of the credit of one deal.
   *
   * @param cuts what it cuts
   * @param cap the most, on either side of zero
   */
  record Capped(ClauseAddress clause, Cuts cuts, Fraction before, Fraction cap, Fraction result)
      implements CreditReason {
    /** What a cap cuts. */
    public enum Cuts {
      /** The deal's number, before it is shared. */
      NUMBER,
      /** What the payee is paid on. */
      PAY_BASE,
      /** What counts toward quota; what is paid on stays. */
      QUOTA_CREDIT
    }
  }

  /**
   * What is left of an override where those below are paid for the same deal.
   *
   * @param byLevel whether {@code below} is what the rates below come to, as far as the own rate
   *     goes; else it is what those below are paid, all together
   * @param before what the override pays by itself
   */
  record LessBelow(
      ClauseAddress clause, boolean byLevel, Fraction before, Fraction below, Fraction result)
      implements CreditReason {
    /** As much of a figure as lies between nothing and a whole, on the whole's side of zero. */
    public static Fraction within(Fraction figure, Fraction whole) {
      Fraction least = whole.signum() < 0 ? whole : Fraction.ZERO;
      Fraction most = whole.signum() < 0 ? Fraction.ZERO : whole;
      Fraction raised = figure.compareTo(least) < 0 ? least : figure;
      return raised.compareTo(most) > 0 ? most : raised;
    }
  }

  /** Whether the step's result is what comes of its own figures. */
  default boolean follows() {
    return switch (this) {
      case Results(_, _, _, var sum, var weight, var result) -> result.equals(sum.times(weight));
      case Capped(_, _, var before, var cap, var result) ->
          result.equals(LessBelow.within(before, before.signum() < 0 ? cap.negated() : cap));
      case LessBelow(_, _, var before, var below, var result) ->
          result.equals(before.minus(LessBelow.within(below, before)));
    };
  }

  /** Whether the step begins with what the steps before it came to. */
  default boolean goesOn(Progress progress) {
    return switch (this) {
      case Results _ -> true;
      case Capped(_, var cuts, var before, _, _) ->
          cuts != Capped.Cuts.PAY_BASE || progress.base().map(before::equals).orElse(true);
      case LessBelow(_, _, var before, _, _) -> progress.paid() && before.equals(progress.sum());
    };
  }

  /** What the steps have come to with this one. */
  default Progress after(Progress progress) {
    return switch (this) {
      case Results results -> progress.withBase(results.result());
      case Capped capped ->
          capped.cuts() == Capped.Cuts.PAY_BASE ? progress.withBase(capped.result()) : progress;
      case LessBelow less -> progress.paying(less.result());
    };
  }
}
