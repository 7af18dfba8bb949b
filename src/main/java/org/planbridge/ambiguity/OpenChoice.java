package org.planbridge.ambiguity;

import java.util.List;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;

/**
 * A choice that a plan does not state, so that a default is assumed.
 *
 * @param clause where the plan would state it; empty for what no clause can state
 * @param others how else it can be read, at least one way
 */
public record OpenChoice(Kind kind, Optional<ClauseAddress> clause, List<Reading> others) {
  public OpenChoice {
    others = List.copyOf(others);
    if (others.isEmpty()) {
      throw new IllegalArgumentException("(%s) has no other reading.".formatted(kind));
    }
  }

  /** What is left open. */
  public enum Kind {
    /** Who is credited with a deal that is split. */
    RECIPIENTS,
    /** Over which time the running total counts. */
    MEASURE_PERIOD,
    /** What reaching a step does to the deals before it. */
    TIER_MODE,
    /** Whether exactly the bound is in or not yet in. */
    BOUNDARY,
    /** Which of several matching lines of a table holds. */
    PRECEDENCE,
    /** Whether a multiplier scales kickers too. */
    MULTIPLIER_SCOPE,
    /** How several multipliers become one. */
    COMBINATION,
    /** When a gate is looked at. */
    GATE_TESTED,
    /** What becomes of pay from before a gate opened. */
    BEFORE_GATE,
    /** In which order deals of one day count. */
    SAME_DAY
  }
}
