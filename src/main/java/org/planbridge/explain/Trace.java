package org.planbridge.explain;

import java.util.List;
import java.util.Optional;
import org.planbridge.facts.SourceRow;
import org.planbridge.money.Fraction;

/**
 * Why one line of pay is what it is: the source row it starts from and every step to the sum, in
 * order of application.
 *
 * @param component the component's id
 * @param source the row of the deal; empty for a line that no deal carries
 */
public record Trace(
    String component, Optional<SourceRow> source, List<Reason> steps, Fraction result) {
  public Trace {
    steps = List.copyOf(steps);
  }
}
