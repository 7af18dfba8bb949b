package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * When the money arrives: months across, and for each plan what was earned and what was paid in the
 * month, then how far the proposed plan is ahead in paid money since the start.
 *
 * @param heading the words around the picture
 * @param sides what the plans are called; the difference names the row of the cash gap
 * @param earned for example {@code Earned}
 * @param paid for example {@code Paid}
 * @param month head of the first column of the table
 * @param months in order of time
 * @param callouts sentences worth saying, such as the worst month and the largest cash gap
 */
public record PayTiming(
    Heading heading,
    Sides sides,
    String earned,
    String paid,
    String month,
    List<Month> months,
    List<Callout> callouts)
    implements Chart {
  public PayTiming {
    months = List.copyOf(months);
    callouts = List.copyOf(callouts);
  }

  /**
   * One month.
   *
   * @param gap paid under the proposed plan less paid under the current plan, since the start
   */
  public record Month(
      String key,
      String label,
      Figure currentEarned,
      Figure currentPaid,
      Figure proposedEarned,
      Figure proposedPaid,
      Figure gap) {}

  /** Which row of the calendar a callout points at. */
  public enum Row {
    CURRENT_EARNED,
    CURRENT_PAID,
    PROPOSED_EARNED,
    PROPOSED_PAID,
    GAP
  }

  /**
   * Something worth saying about one month in one row, which is outlined.
   *
   * @param month key of the month
   * @param sentence for example {@code Worst month under the proposed plan: Feb, $1,180.00 paid.}
   */
  public record Callout(String month, Row row, String sentence) {}

  @Override
  public Picture draw(Paper paper) {
    return PayTimingDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    if (months.isEmpty()) {
      return heading.summaryOfNothing();
    }
    var said = new StringBuilder(heading.summary());
    callouts.forEach(callout -> said.append(' ').append(callout.sentence()));
    return said.toString().strip();
  }

  @Override
  public Grid twin() {
    var columns = new ArrayList<Grid.Column>();
    columns.add(Grid.words(month));
    for (var side : List.of(sides.current(), sides.proposed())) {
      columns.add(Grid.figures(side + ", " + earned));
      columns.add(Grid.figures(side + ", " + paid));
    }
    columns.add(Grid.figures(sides.difference()));
    return new Grid(
        columns,
        months.stream()
            .map(each ->
                new Grid.Row(
                    each.key(),
                    List.of(
                        Grid.Cell.of(each.label()),
                        Grid.Cell.of(each.currentEarned()),
                        Grid.Cell.of(each.currentPaid()),
                        Grid.Cell.of(each.proposedEarned()),
                        Grid.Cell.of(each.proposedPaid()),
                        Grid.Cell.of(each.gap()))))
            .toList());
  }
}
