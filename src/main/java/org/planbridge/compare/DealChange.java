package org.planbridge.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.facts.SourceRow;
import org.planbridge.money.Fraction;

/**
 * What one deal earned a payee by one component.
 *
 * @param line the credit line, to ask for its trace
 * @param period the id of the reporting period of the deal's date
 * @param creditedCurrent the pay base, in major units; empty if the current side does not credit
 *     the deal
 */
public record DealChange(
    int line,
    String id,
    LocalDate date,
    String component,
    String period,
    Optional<Fraction> creditedCurrent,
    Optional<Fraction> creditedProposed,
    Change earned,
    SourceRow source) {}
