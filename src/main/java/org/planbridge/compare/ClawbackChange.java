package org.planbridge.compare;

import java.time.LocalDate;
import org.planbridge.facts.SourceRow;

/**
 * What an event of a deal took back from a payee of one component; below zero for pay above it.
 *
 * @param line the credit line of the deal, to ask for its trace
 * @param deal the id of the deal
 * @param event the kind of the event, as the facts spell it
 * @param date the day of the event, on which it is earned back
 * @param period the id of the reporting period of that day
 * @param source the row of the deal
 */
public record ClawbackChange(
    int line,
    String deal,
    String event,
    LocalDate date,
    String component,
    String period,
    Change earned,
    SourceRow source) {}
