package org.planbridge.plan;

import java.util.List;
import org.planbridge.time.Cycle;

/** Which exchange rates convert foreign amounts. */
public sealed interface RateSet {
  /** Nothing is converted: a deal in another currency than the plan's is held. */
  record None() implements RateSet {}

  /**
   * Amounts of deals in another currency are multiplied by a dated rate into the plan's, and not
   * rounded. A deal without a rate is held.
   *
   * @param rates the name of the set among the exchange rates
   * @param date the day whose rate is taken
   * @param numbers the numbers of a deal that are sums in its currency
   */
  record Converting(String rates, Choice<RateDate> date, Choice<List<String>> numbers)
      implements RateSet {
    public Converting {
      if (numbers.value().isEmpty()) {
        throw new IllegalArgumentException("A rate set converts something (%s).".formatted(rates));
      }
    }
  }

  /** Which day's rate is taken. */
  sealed interface RateDate {
    /** The deal's own day. */
    record Incentive() implements RateDate {}

    /** The first or last day of the period of the plan's calendar that holds the deal's day. */
    record OfPeriod(Cycle cycle, Edge edge) implements RateDate {}

    /** A day that the deal tells, written 2026-03-31. */
    record OfField(String field) implements RateDate {}

    /** An end of a period. */
    enum Edge {
      START,
      END
    }
  }

  Choice<RateDate> INCENTIVE_DATE = Choice.assumed(new RateDate.Incentive());
  Choice<List<String>> AMOUNT = Choice.assumed(List.of("amount"));
  RateSet DEFAULT = new None();
}
