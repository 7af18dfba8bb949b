package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How the difference came about, clause by clause: each step starts where the one before it ended,
 * around zero; the two totals stand at the ends as numbers.
 *
 * @param heading the words around the picture
 * @param clause head of the first column of the table
 * @param effect head of the second
 * @param start the current plan and its total
 * @param steps in the order to show; their values sum to the total
 * @param end the proposed plan and its total
 * @param total proposed less current; its texts carry sign and glyph
 * @param without the clauses that changed nothing here, as one sentence; empty when there are none
 * @param axis an amount in minor units in few characters
 */
public record DeltaLadder(
    Heading heading,
    String clause,
    String effect,
    End start,
    List<Step> steps,
    End end,
    Figure total,
    String without,
    DoubleFunction<String> axis)
    implements Chart {
  public DeltaLadder {
    steps = List.copyOf(steps);
    long sum = steps.stream().mapToLong(step -> step.effect().value()).sum();
    if (sum != total.value()) {
      throw new IllegalArgumentException("Steps sum to %d, not %d".formatted(sum, total.value()));
    }
  }

  /** A total at either end. */
  public record End(String label, Figure figure) {}

  /**
   * The effect of one clause.
   *
   * @param effect its texts carry sign and glyph
   */
  public record Step(String key, String label, Figure effect) {}

  @Override
  public Picture draw(Paper paper) {
    return DeltaLadderDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    return steps.isEmpty()
        ? heading.summaryOfNothing()
        : (heading.summary() + " " + effect + " " + total.text()).strip();
  }

  @Override
  public Grid twin() {
    var rows = new ArrayList<Grid.Row>();
    rows.add(new Grid.Row("", List.of(Grid.Cell.of(start.label()), Grid.Cell.of(start.figure()))));
    for (var step : steps) {
      rows.add(
          new Grid.Row(
              step.key(), List.of(Grid.Cell.of(step.label()), Grid.Cell.of(step.effect()))));
    }
    rows.add(new Grid.Row("", List.of(Grid.Cell.of(end.label()), Grid.Cell.of(end.figure()))));
    return new Grid(List.of(Grid.words(clause), Grid.figures(effect)), rows);
  }
}
