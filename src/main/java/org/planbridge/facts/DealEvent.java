package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact about a deal: invoiced, cash received, renewed, refunded, churned.
 *
 * @param value money, or the reading; null if none
 * @param attributes further columns of its row by their heading
 */
public record DealEvent(
    String dealId,
    String kind,
    LocalDate date,
    @Nullable BigDecimal value,
    Map<String, String> attributes,
    @Nullable SourceRow source) {
  public DealEvent {
    attributes = Map.copyOf(attributes);
  }

  /** An event of which nothing more is known. */
  public DealEvent(
      String dealId,
      String kind,
      LocalDate date,
      @Nullable BigDecimal value,
      @Nullable SourceRow source) {
    this(dealId, kind, date, value, Map.of(), source);
  }
}
