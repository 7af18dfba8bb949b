package org.planbridge.compare;

import java.util.List;
import java.util.stream.Stream;
import org.planbridge.engine.lines.EventLines;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.Span;

/** What to compare: the plans of each side, the facts, and the compared period. */
public record ComparisonRequest(
    List<CompensationPlan> current,
    List<CompensationPlan> proposed,
    Facts facts,
    Span basis,
    Mode mode) {
  /** Plans that apply to the whole period. */
  public ComparisonRequest(
      List<CompensationPlan> current, List<CompensationPlan> proposed, Facts facts, Span basis) {
    this(current, proposed, facts, basis, Mode.THROUGHOUT);
  }

  /** The facts with the events that some plan credits. */
  public Facts seen() {
    return EventLines.with(facts, Stream.concat(current.stream(), proposed.stream()).toList());
  }

  public ComparisonRequest {
    current = List.copyOf(current);
    proposed = List.copyOf(proposed);
  }
}
