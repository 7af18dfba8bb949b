package org.planbridge.plan;

import java.util.Optional;

/**
 * How far a component's pay goes. Of several caps the lowest holds, of several floors the highest;
 * a cap beats a floor. Limits are rounded to the cent; on a negative line (a reversal) deal limits
 * mirror.
 */
public sealed interface Limit {
  /**
   * Pays at most this; deals take what is left in replay order.
   *
   * @param excess what becomes of what is over; of a cap for one deal or of all time it is
   *     forfeited
   */
  record Cap(Per per, Quantity amount, Choice<Excess> excess) implements Limit {
    /** A cap that says nothing of the excess. */
    public Cap(Per per, Quantity amount) {
      this(per, amount, FORFEITED);
    }
  }

  /** Pays at least this in the period; the top-up is a line of the period. */
  record Floor(Per per, Quantity amount) implements Limit {}

  /** A credited deal pays at least this. */
  record Minimum(Quantity amount) implements Limit {}

  /**
   * Pays for at most so many deals of a period, the first ones in replay order; a deal that earns
   * nothing does not count. What reverses a deal that was not paid takes nothing back, and what
   * reverses a paid one makes no room.
   *
   * @param most above 0
   * @param each the field of the deal by whose values it is counted, such as the account; empty:
   *     all deals together
   */
  record Payments(Per per, int most, Optional<String> each) implements Limit {
    public Payments {
      if (most < 1 || per == Per.DEAL) {
        throw new IllegalArgumentException("No number of payments (%d, %s).".formatted(most, per));
      }
    }
  }

  /** What becomes of what is over a cap. */
  enum Excess {
    /** It is lost. */
    FORFEITED,
    /** It takes the room of the next period, before that period's own pay, and so on. */
    DEFERRED
  }

  Choice<Excess> FORFEITED = Choice.assumed(Excess.FORFEITED);

  /** What a limit is counted over. {@code PERIOD} is the plan calendar's own period. */
  enum Per {
    DEAL,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PERIOD,
    /** All time: from the first deal of the compared period on, with what an opening says. */
    LIFETIME
  }
}
