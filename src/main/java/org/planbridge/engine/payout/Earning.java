package org.planbridge.engine.payout;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A sum that a component has earned a payee, in minor units.
 *
 * @param earned the day on which it was earned
 * @param day the day on which it becomes payable unless its release says otherwise
 * @param component place in the plan
 * @param line the credit line; empty for what no deal carries
 */
public record Earning(
    int component, OptionalInt line, LocalDate earned, LocalDate day, long units) {}
