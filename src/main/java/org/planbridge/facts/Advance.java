package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid to a payee ahead of earnings.
 *
 * @param amount in major units, above 0
 * @param dealId the deal that it is for, whose pay repays it; null: any pay does
 */
public record Advance(
    String payeeId,
    LocalDate date,
    BigDecimal amount,
    @Nullable String dealId,
    @Nullable SourceRow source) {
  public Advance {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("An advance (%s) must be above 0.".formatted(amount));
    }
  }
}
