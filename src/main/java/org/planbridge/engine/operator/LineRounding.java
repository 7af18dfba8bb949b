package org.planbridge.engine.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.RoundingReason;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.RoundingClause;

/**
 * The rounding of lines before their sum is rounded.
 *
 * @param line empty if lines are not rounded by themselves
 */
record LineRounding(ClauseAddress address, Optional<Rounding> line, int digits) {
  /** Null if the lines are all that is rounded. */
  static @Nullable LineRounding of(ClauseAddress address, RoundingClause clause, int digits) {
    return clause.component().isEmpty() ? null : new LineRounding(address, clause.line(), digits);
  }

  /** The lines as they go into the sum. */
  Column lines(Frame frame, Column exact) {
    if (line.isEmpty()) {
      return exact;
    }
    Rounding rounding = line.get();
    Column rounded = frame.kernel.rounded(exact, rounding, Math.max(digits, rounding.places()));
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          exact.at(i).equals(rounded.at(i))
              ? null
              : new RoundingReason.Settled(address, exact.at(i), rounding, rounded.at(i)));
    }
    return rounded;
  }
}
