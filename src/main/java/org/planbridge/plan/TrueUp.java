package org.planbridge.plan;

import java.util.List;

/** Settling what shorter periods have paid against what a longer one's attainment gives. */
public sealed interface TrueUp {
  /** No true-up. */
  record None() implements TrueUp {}

  /**
   * On the last day of a longer period, what its components have earned by the shorter periods of
   * their measures is held against what they would have earned if the measures had run over the
   * longer period; the difference is a line of that period. Both are after the components' own
   * limits and before those of the plan.
   *
   * @param per the longer period: a quarter, half or year
   * @param scope whose difference decides: each named component's by itself, or that of all
   *     together
   * @param direction which differences are settled
   */
  record AtEnd(Limit.Per per, Choice<Scope> scope, Choice<Direction> direction) implements TrueUp {}

  /** What is held against what. */
  sealed interface Scope {
    /** All components that pay by the deal and are measured over a shorter period, together. */
    record Plan() implements Scope {}

    /** Some components, each by itself. */
    record Components(List<String> ids) implements Scope {
      public Components {
        ids = List.copyOf(ids);
      }
    }
  }

  /** Which differences are settled. */
  enum Direction {
    /** Only what is missing is paid. */
    UP,
    /** Only what was too much is taken back. */
    DOWN,
    /** Either. */
    BOTH
  }

  Choice<Scope> WHOLE_PLAN = Choice.assumed(new Scope.Plan());

  Choice<Direction> EITHER_WAY = Choice.assumed(Direction.BOTH);

  TrueUp DEFAULT = new None();

  /**
   * Whether a component's pay can be held against a longer period's: it pays by the deal, by a
   * measure over a period of the calendar that is a part of the longer one.
   */
  static boolean reaches(Limit.Per per, Component component) {
    boolean byDeal =
        switch (component.pay()) {
          case Pay.Bonus _ -> false;
          case Matrix matrix -> matrix.isOfDeals();
          case Pay.ByDeal _, Pay.AmountPerDeal _, Pay.AmountPerUnit _ -> true;
          case Pay.Tiers _, PayoutCurve _ -> true;
        };
    return byDeal
        && component.measure().over().value() instanceof Measure.Named over
        && months(over) < months(per);
  }

  private static int months(Measure.Named over) {
    return switch (over) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF -> 6;
      case DEAL, WEEK, HALF_MONTH, YEAR, PERIOD, PLAN_TERM, LIFETIME -> Integer.MAX_VALUE;
    };
  }

  private static int months(Limit.Per per) {
    return switch (per) {
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      case DEAL, MONTH, PERIOD, LIFETIME -> 0;
    };
  }

  /** The longer period as a time of a measure. */
  static Measure.Named longer(Limit.Per per) {
    return switch (per) {
      case QUARTER -> Measure.Named.QUARTER;
      case HALF -> Measure.Named.HALF;
      case YEAR -> Measure.Named.YEAR;
      case DEAL, MONTH, PERIOD, LIFETIME ->
          throw new IllegalArgumentException("(%s) is no longer period.".formatted(per));
    };
  }
}
