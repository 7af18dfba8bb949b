package org.planbridge.explain;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.facts.SourceRow;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/**
 * A sum of a deal in another currency, times the exchange rate; the result is in the plan's
 * currency and not rounded.
 *
 * @param name the number of the deal that is converted
 * @param from the deal's currency, three letters
 * @param into the plan's currency
 * @param date the day from which the rate holds
 * @param source the row of the rate
 */
public record Converted(
    ClauseAddress clause,
    String name,
    String from,
    String into,
    Fraction number,
    Fraction rate,
    LocalDate date,
    Optional<SourceRow> source,
    Fraction result)
    implements Reason {}
