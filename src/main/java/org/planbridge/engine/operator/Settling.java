package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.explain.RoundingReason;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;

/**
 * How exact sums become payable: line by line, or as what each adds to an entitlement to date.
 *
 * @param before how lines are rounded whose sum is then rounded as it grows; null if the lines are
 *     all that is rounded
 */
record Settling(
    ClauseAddress address, Rounding rounding, int digits, @Nullable LineRounding before) {

  void record(Frame frame, Column exact, Column rounded) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          exact.at(i).signum() == 0 && rounded.at(i).signum() == 0
              ? null
              : new RoundingReason.Settled(address, exact.at(i), rounding, rounded.at(i)));
    }
  }

  /** The entitlement of each run is rounded as it grows, and a line is what it adds. */
  Column toDate(Frame frame, Groups groups, Column exact, Column toDate) {
    Column line = frame.kernel.step(frame.kernel.rounded(toDate, rounding, digits), groups);
    if (frame.recorder != null) {
      Column before = frame.kernel.before(toDate, groups);
      frame.recorder.line(i ->
          exact.at(i).signum() == 0 && line.at(i).signum() == 0
              ? null
              : new RoundingReason.SettledToDate(
                  address, before.at(i), toDate.at(i), rounding, line.at(i)));
    }
    return line;
  }
}
