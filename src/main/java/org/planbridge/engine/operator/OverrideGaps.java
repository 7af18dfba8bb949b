package org.planbridge.engine.operator;

import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Slot;
import org.planbridge.problem.Code;

/** Deals whose own terms cannot be used: they have one figure and a reason, or they are held. */
final class OverrideGaps {
  private OverrideGaps() {}

  static void find(BoundPlan plan, Frame frame, Gaps gaps) {
    if (!Overrides.any(frame.lines)) {
      return;
    }
    for (BoundComponent bound : plan.components()) {
      if (bound.paysDeals() && !bound.credits().ofTeam()) {
        find(bound, frame, gaps);
      }
    }
  }

  private static void find(BoundComponent bound, Frame frame, Gaps gaps) {
    ClauseAddress address = ClauseAddress.of(bound.component(), Slot.PAY);
    LineCodes codes = bound.credits().codes(frame);
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      boolean rate = Overrides.has(frame.lines, Overrides.RATE, line);
      boolean amount = Overrides.has(frame.lines, Overrides.AMOUNT, line);
      if ((!rate && !amount) || !bound.credits().reaches(frame, codes, i)) {
        continue;
      }
      if (rate && amount) {
        gaps.hold(i, Code.HELD_OVERRIDE, Overrides.AMOUNT, address);
      }
      boolean said =
          frame
              .lines
              .attribute(Overrides.REASON)
              .map(column -> column.code(line) >= 0)
              .orElse(false);
      if (!said) {
        gaps.hold(i, Code.HELD_OVERRIDE, Overrides.REASON, address);
      }
    }
  }
}
