package org.planbridge.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

/**
 * Every payee as a dot along the percent by which the proposed plan differs.
 *
 * @param heading the words around the picture
 * @param payee head of the first column of the table
 * @param percent head of the column of percents
 * @param difference head of the column of amounts
 * @param band the edge of the outer bands, as a ratio: 0.05 for 5 %
 * @param dots one per payee whose percent is known
 * @param axis a ratio as a signed percent in few characters
 */
public record DotStrip(
    Heading heading,
    String payee,
    String percent,
    String difference,
    BigDecimal band,
    List<Spot> dots,
    DoubleFunction<String> axis)
    implements Chart {
  public DotStrip {
    dots = List.copyOf(dots);
  }

  /**
   * A payee.
   *
   * @param ratio difference over current: −0.029 for 2.9 % less
   * @param told asked for when somebody points at the dot: there may be thousands
   */
  public record Spot(String key, String name, BigDecimal ratio, Supplier<Told> told) {}

  /**
   * What a dot tells.
   *
   * @param percent the ratio as text
   */
  public record Told(String percent, Figure difference) {}

  @Override
  public Picture draw(Paper paper) {
    return DotStripDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    return dots.isEmpty() ? heading.summaryOfNothing() : heading.summary();
  }

  @Override
  public Grid twin() {
    return new Grid(
        List.of(Grid.words(payee), Grid.figures(difference), Grid.figures(percent)),
        dots.stream()
            .map(dot -> {
              Told told = dot.told().get();
              return new Grid.Row(
                  dot.key(),
                  List.of(
                      Grid.Cell.of(dot.name()),
                      Grid.Cell.of(told.difference()),
                      Grid.Cell.of(told.percent())));
            })
            .toList());
  }
}
