package org.planbridge.engine.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Modifiers;

/** When a modifier holds, ready to be asked of every line. */
final class Holding {
  private final LineTest deal;
  private final Optional<Modifiers.Reached> reached;
  private final @Nullable Pieces bound;

  Holding(Modifiers.When when, LineTests tests) {
    deal = tests.of(when.deal());
    reached = when.reached();
    bound =
        reached
            .map(one -> Pieces.reaching(Fraction.of(one.bound()), one.edge().value() == Edge.ABOVE))
            .orElse(null);
  }

  LineTest deal() {
    return deal;
  }

  boolean looksAtMeasure() {
    return reached.isPresent();
  }

  boolean looksAtQuota() {
    return reached.map(Modifiers.Reached::asAttainment).orElse(false);
  }

  /**
   * Sets {@code bit} in the code of every line for which the modifier holds; the first one clears
   * the others.
   */
  void mark(Frame frame, @Nullable Reach reach, int bit, boolean first, int[] codes) {
    byte[] answers = frame.answers();
    if (bound == null) {
      deal.mark(frame.from, frame.size, bit, first, codes, answers);
      return;
    }
    deal.test(frame.from, frame.size, answers);
    int[] reachedCodes = null;
    Pieces limit = bound;
    if (limit != null && reach != null) {
      reachedCodes = frame.codes();
      frame.kernel.pieceOf(
          reach.standing().after(),
          reach.standing().groups(),
          limit,
          looksAtQuota() ? reach.quotas() : org.planbridge.engine.column.Figures.ONE,
          reachedCodes);
    }
    for (int i = 0; i < frame.size; i++) {
      boolean holds = answers[i] == LineTest.YES && (reachedCodes == null || reachedCodes[i] == 1);
      codes[i] = (first ? 0 : codes[i]) | (holds ? bit : 0);
    }
  }

  /** Where the measure stands, and the quotas it may be held against. */
  record Reach(TierOperator.Standing standing, org.planbridge.engine.column.Figures quotas) {}
}
