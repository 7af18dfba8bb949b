package org.planbridge.compare;

import java.time.LocalDate;
import org.planbridge.engine.TermLine;
import org.planbridge.time.Period;

/**
 * What a term of the plan, such as a draw, paid, took back or let go in one of its periods, and the
 * balance that was open after it, with the steps of both sides.
 */
public record TermChange(
    TermLine.Kind kind,
    Period period,
    LocalDate date,
    Change change,
    Change balance,
    TracePair trace) {}
