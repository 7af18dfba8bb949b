package org.planbridge.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.plan.ReleasePart.Trigger;

/**
 * What one component earned with one deal and does not pay: it waits for something that the facts
 * do not tell yet, or what it waited for did not happen in time.
 *
 * @param deal the id of the deal; empty for what no deal carries
 * @param earned the day on which it was earned
 * @param awaited what it waits for
 * @param lapsed whether it is lost
 */
public record UnpaidChange(
    String component,
    Optional<String> deal,
    LocalDate earned,
    Trigger awaited,
    boolean lapsed,
    Change amount) {}
