package org.planbridge.plan;

/**
 * How far a component's pay goes. Of several caps the lowest holds, of several floors the highest;
 * a cap beats a floor. Limits are rounded to the cent; on a negative line (a reversal) deal limits
 * mirror.
 */
public sealed interface Limit {
  /** Pays at most this; deals take what is left in replay order, what is over is forfeited. */
  record Cap(Per per, Quantity amount) implements Limit {}

  /** Pays at least this in the period; the top-up is a line of the period. */
  record Floor(Per per, Quantity amount) implements Limit {}

  /** A credited deal pays at least this. */
  record Minimum(Quantity amount) implements Limit {}

  /** What a limit is counted over. {@code PERIOD} is the plan calendar's own period. */
  enum Per {
    DEAL,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PERIOD
  }
}
