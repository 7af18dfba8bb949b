package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was really paid to a payee on a date, in major units; it proves the current plan's replay.
 */
public record PayStatement(
    String payeeId,
    LocalDate payDate,
    BigDecimal amount,
    @Nullable String component,
    @Nullable SourceRow source) {}
