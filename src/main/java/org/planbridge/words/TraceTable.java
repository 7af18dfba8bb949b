package org.planbridge.words;

import java.util.List;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;

/**
 * The steps of one component's pay in both plans, side by side; the last row is what was earned.
 *
 * @param component the component's id
 * @param name the component's name, as the proposed plan says it if it has it
 */
public record TraceTable(String component, String name, List<Row> rows) {
  public TraceTable {
    rows = List.copyOf(rows);
  }

  /**
   * One step.
   *
   * @param clause the clause that made it; empty for the last row
   * @param effect what the step adds to the difference, with glyph and sign
   * @param tone 1 where the proposed plan pays more by this step, -1 where it pays less, else 0
   * @param differs whether the two sides say something different
   * @param first whether it is the first step that differs
   */
  public record Row(
      String heading,
      Optional<ClauseAddress> clause,
      Side current,
      Side proposed,
      String effect,
      int tone,
      boolean differs,
      boolean first) {}

  /**
   * What a step is in one plan: how it was worked out, and what it came to.
   *
   * @param working for example {@code 10 % of $28,800.00}; may be empty
   * @param result for example {@code $2,880.00}; empty where the side has no such step
   */
  public record Side(String working, String result) {}

  /** Whether any step differs. */
  public boolean differs() {
    return rows.stream().anyMatch(Row::differs);
  }
}
