package org.planbridge.plan;

import java.math.RoundingMode;
import java.util.Optional;
import org.planbridge.money.Rounding;

/**
 * How exact pay becomes payable, step by step; at least the lines or the component's sums are
 * rounded. Never to more places than the currency has in the end.
 *
 * @param line how each line is rounded; empty if only sums of lines are
 * @param component how the sum of a component's lines in the period of its measure is rounded as it
 *     grows, each line being what it adds; empty if the sum is that of its rounded lines
 * @param document how the payments of a pay date are rounded together; the rest is carried to the
 *     next pay date
 */
public record RoundingClause(
    Optional<Rounding> line, Optional<Rounding> component, Optional<Rounding> document) {
  public static final RoundingClause TO_THE_CENT = new RoundingClause(2, RoundingMode.HALF_UP);

  public RoundingClause {
    if (line.isEmpty() && component.isEmpty()) {
      throw new IllegalArgumentException("Pay is rounded by line or by component.");
    }
  }

  /** Each line by itself. */
  public RoundingClause(int places, RoundingMode mode) {
    this(Optional.of(new Rounding(places, mode)), Optional.empty(), Optional.empty());
  }

  /** What a sum that no deal carries is rounded to, which is a line and the component's sum. */
  public Rounding rounding() {
    return component.or(() -> line).orElseThrow();
  }

  /** Whether each line is rounded, and nothing else. */
  public boolean isOfLines() {
    return component.isEmpty() && document.isEmpty();
  }
}
