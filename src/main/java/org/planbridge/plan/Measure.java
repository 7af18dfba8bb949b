package org.planbridge.plan;

/**
 * What moves the tier: something counted over a period; the running total starts at nothing in each
 * period.
 */
public record Measure(Counted counted, Condition where, Choice<Over> over) {
  /** All quota credit of the quarter, whichever component pays it. */
  public static final Measure DEFAULT =
      new Measure(new Counted.QuotaCredit(), Condition.always(), Choice.assumed(Over.QUARTER));

  /** The same measure over another time. */
  public Measure withOver(Choice<Over> other) {
    return new Measure(counted, where, other);
  }

  /** What is counted. */
  public sealed interface Counted {
    /**
     * The quota credit of every deal that some component of the plan credits to the payee, each
     * deal once.
     */
    record QuotaCredit() implements Counted {}

    /** The sum of a named number over the payee's deals, each by the payee's share. */
    record Sum(String number) implements Counted {}

    /** The number of the payee's deals, each counting as the payee's share. */
    record Count() implements Counted {}
  }

  /** Over which time the running total runs. {@code PERIOD} is the plan calendar's own period. */
  public enum Over {
    DEAL,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PERIOD
  }
}
