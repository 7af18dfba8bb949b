package org.planbridge.plan;

import java.time.LocalDate;
import java.util.List;
import org.planbridge.time.Span;

/**
 * The days of which a component has the deals, where plans follow each other. A deal belongs to a
 * span by its incentive date, a sum of a period by the period's last day.
 *
 * @param days when the component itself is in force, in order
 * @param counted when any plan of the payee's is in force: the deals that its measure counts
 */
public record InForce(List<Span> days, List<Span> counted) {
  public InForce {
    days = List.copyOf(days);
    counted = List.copyOf(counted);
  }

  /** Whether the component has what belongs to a day. */
  public boolean covers(LocalDate day) {
    return days.stream().anyMatch(span -> span.covers(day));
  }
}
