package org.planbridge.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What each plan pays at each attainment, with the past periods as dots where they really were.
 *
 * @param heading the words around the picture
 * @param sides what plans and difference are called
 * @param attainment head of the column of attainments, and name of the level axis
 * @param period head of the first column of the table
 * @param current the curve of the current plan, by rising attainment; a jump repeats an attainment
 * @param proposed the curve of the proposed plan, by rising attainment
 * @param past one per past period
 * @param guides attainments worth a line, such as threshold and target
 * @param axis an amount in minor units in few characters
 * @param percent an attainment (1 is 100 %) in few characters
 */
public record PayoutCurve(
    Heading heading,
    Sides sides,
    String attainment,
    String period,
    List<Bend> current,
    List<Bend> proposed,
    List<Past> past,
    List<Guide> guides,
    DoubleFunction<String> axis,
    DoubleFunction<String> percent)
    implements Chart {
  public PayoutCurve {
    current = List.copyOf(current);
    proposed = List.copyOf(proposed);
    past = List.copyOf(past);
    guides = List.copyOf(guides);
  }

  /**
   * A point of a curve.
   *
   * @param attainment 1 is 100 %
   * @param payout in minor units
   */
  public record Bend(BigDecimal attainment, long payout) {
    double level() {
      return attainment.doubleValue();
    }

    double amount() {
      return (double) payout;
    }
  }

  /**
   * A past period.
   *
   * @param attainment 1 is 100 %
   * @param percent the attainment as text, for example {@code 104.2%}
   */
  public record Past(
      String key,
      String label,
      BigDecimal attainment,
      String percent,
      Figure current,
      Figure proposed,
      Figure difference) {}

  /**
   * An attainment worth a line.
   *
   * @param at 1 is 100 %
   */
  public record Guide(BigDecimal at, String label) {}

  /** Whether there is no line to draw. */
  boolean isEmpty() {
    return current.size() < 2 && proposed.size() < 2;
  }

  @Override
  public Picture draw(Paper paper) {
    return PayoutCurveDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    return isEmpty() ? heading.summaryOfNothing() : heading.summary();
  }

  @Override
  public Grid twin() {
    return new Grid(
        List.of(
            Grid.words(period),
            Grid.figures(attainment),
            Grid.figures(sides.current()),
            Grid.figures(sides.proposed()),
            Grid.figures(sides.difference())),
        past.stream()
            .map(each ->
                new Grid.Row(
                    each.key(),
                    List.of(
                        Grid.Cell.of(each.label()),
                        Grid.Cell.of(each.percent()),
                        Grid.Cell.of(each.current()),
                        Grid.Cell.of(each.proposed()),
                        Grid.Cell.of(each.difference()))))
            .toList());
  }
}
