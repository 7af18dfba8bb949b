package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact about a deal: invoiced, cash received, renewed, refunded, churned; {@code value}
 * null if none.
 */
public record DealEvent(
    String dealId,
    String kind,
    LocalDate date,
    @Nullable BigDecimal value,
    @Nullable SourceRow source) {}
