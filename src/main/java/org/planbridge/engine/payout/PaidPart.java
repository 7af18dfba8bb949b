package org.planbridge.engine.payout;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.planbridge.explain.Fate;

/**
 * A part of what a component has earned, in minor units, and what becomes of it.
 *
 * @param component place in the plan
 * @param line the credit line; empty for what no deal carries
 * @param earned the day on which it was earned, or taken back
 */
public record PaidPart(int component, OptionalInt line, LocalDate earned, long units, Fate fate) {
  PaidPart of(long part) {
    return new PaidPart(component, line, earned, part, fate);
  }
}
