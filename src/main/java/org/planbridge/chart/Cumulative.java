package org.planbridge.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What both plans have come to since the start, as two lines with the gap between them shaded.
 *
 * @param heading the words around the picture
 * @param sides what plans and difference are called
 * @param period head of the first column of the table
 * @param points one per period end, in order of time; the lines start at zero before the first
 * @param axis an amount in minor units in few characters
 */
public record Cumulative(
    Heading heading, Sides sides, String period, List<Point> points, DoubleFunction<String> axis)
    implements Chart {
  public Cumulative {
    points = List.copyOf(points);
  }

  /**
   * The running totals at the end of one period.
   *
   * @param difference proposed less current; its texts carry sign and glyph
   */
  public record Point(
      String key, String label, Figure current, Figure proposed, Figure difference) {}

  @Override
  public Picture draw(Paper paper) {
    return CumulativeDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    return points.isEmpty()
        ? heading.summaryOfNothing()
        : (heading.summary()
                + " "
                + sides.difference()
                + " "
                + points.getLast().difference().text())
            .strip();
  }

  @Override
  public Grid twin() {
    return new Grid(
        List.of(
            Grid.words(period),
            Grid.figures(sides.current()),
            Grid.figures(sides.proposed()),
            Grid.figures(sides.difference())),
        points.stream()
            .map(point ->
                new Grid.Row(
                    point.key(),
                    List.of(
                        Grid.Cell.of(point.label()),
                        Grid.Cell.of(point.current()),
                        Grid.Cell.of(point.proposed()),
                        Grid.Cell.of(point.difference()))))
            .toList());
  }
}
