package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency is worth in another from a day on, until the next rate of the same
 * set and currencies.
 *
 * @param rateSet the name of the set, such as {@code plan rates 2026}; a plan says which one it
 *     uses
 * @param from ISO 4217 code of the currency that is converted
 * @param to ISO 4217 code of the currency it is converted to
 * @param date the first day on which the rate holds
 * @param rate above 0; {@code amount in from × rate = amount in to}
 */
public record ExchangeRate(
    String rateSet,
    String from,
    String to,
    LocalDate date,
    BigDecimal rate,
    @Nullable SourceRow source) {}
