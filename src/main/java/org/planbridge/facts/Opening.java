package org.planbridge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something stood that was begun before the compared period.
 *
 * @param component the id of the plan's component that it belongs to
 * @param date a day of the period to which it belongs; the balance counts from the first compared
 *     day of that period on
 * @param value in the measure's own unit, or money in major units
 */
public record Opening(
    String payeeId,
    String component,
    LocalDate date,
    Kind kind,
    BigDecimal value,
    @Nullable SourceRow source) {
  /** What it is a balance of. */
  public enum Kind {
    /** What the component's measure had already counted. */
    RUNNING,
    /** What the component had already paid under its caps. */
    CAP_USED
  }
}
