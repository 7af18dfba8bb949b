package org.planbridge.engine;

import java.time.LocalDate;

/**
 * A sum as it falls due, before draws, guarantees and the pay calendar.
 *
 * @param earned the day on which it was earned
 * @param due the day on which it becomes payable
 * @param component the place of its component in the plan; {@link #OF_PLAN} for what a term of the
 *     plan adds or takes, and for sums of several components together
 * @param line the line that earned it; {@link #NO_LINE} if none did, or several together
 * @param units minor units; negative is owed back
 */
public record Due(LocalDate earned, LocalDate due, int component, int line, long units) {
  public static final int OF_PLAN = -1;
  public static final int NO_LINE = -1;

  /** What a term of the plan adds or takes on a day. */
  static Due ofPlan(LocalDate on, long units) {
    return new Due(on, on, OF_PLAN, NO_LINE, units);
  }
}
