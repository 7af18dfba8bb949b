package org.planbridge.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;

/**
 * A target figure for one payee, or for everybody of a role, stated for a span of days.
 *
 * @param payeeId the payee; null if the quota is a role's
 * @param role the role; null if the quota is a payee's; a payee's own quota wins over the role's
 * @param measure the named number that the quota counts, such as {@code amount}; empty counts for
 *     any
 * @param per what the figure is for, such as a year, as long as the span lasts; null if it is for
 *     the whole span. Figures for parts of a period are blended by calendar days
 * @param side the side of a comparison on which it counts; null on both
 */
public record Quota(
    @Nullable String payeeId,
    @Nullable String role,
    String measure,
    Span span,
    BigDecimal amount,
    @Nullable Cycle per,
    @Nullable QuotaSide side,
    @Nullable SourceRow source) {
  /** A figure for a whole span, on both sides. */
  public Quota(
      @Nullable String payeeId,
      @Nullable String role,
      String measure,
      Span span,
      BigDecimal amount,
      @Nullable SourceRow source) {
    this(payeeId, role, measure, span, amount, null, null, source);
  }
}
