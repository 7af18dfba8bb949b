package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dated number that is not a deal, such as an MBO score, a satisfaction score or the company's
 * revenue.
 *
 * @param payeeId whose it is; null if it is a team's or the company's
 * @param team whose it is; null if it is a payee's or the company's
 * @param number what it is called, such as {@code nps}
 * @param attributes further columns of its row by their heading
 */
public record Achievement(
    @Nullable String payeeId,
    @Nullable String team,
    String number,
    LocalDate date,
    BigDecimal value,
    Map<String, String> attributes,
    @Nullable SourceRow source) {
  public Achievement {
    attributes = Map.copyOf(attributes);
  }
}
