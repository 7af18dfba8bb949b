package org.planbridge.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/**
 * What both plans come to in each period, as pairs of bars, and under them on the same periods the
 * difference.
 *
 * @param heading the words around the picture
 * @param sides what plans and difference are called
 * @param period head of the first column of the table, for example {@code Quarter}
 * @param pairs one per period, in order of time
 * @param total the difference over all periods
 * @param totalWord for example {@code Total}
 * @param axis an amount in minor units in few characters
 * @param larger tells how much larger than the bars the differences are drawn, for example {@code
 *     drawn 10× larger}; called with 0 when they are drawn to a scale of their own
 */
public record PairedBars(
    Heading heading,
    Sides sides,
    String period,
    List<Pair> pairs,
    Figure total,
    String totalWord,
    DoubleFunction<String> axis,
    IntFunction<String> larger)
    implements Chart {
  public PairedBars {
    pairs = List.copyOf(pairs);
  }

  /**
   * One period.
   *
   * @param key of the rows behind it
   * @param label for example {@code Q3} or {@code Mar}
   * @param difference proposed less current; its texts carry sign and glyph
   */
  public record Pair(
      String key, String label, Figure current, Figure proposed, Figure difference) {}

  @Override
  public Picture draw(Paper paper) {
    return PairedBarsDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    return pairs.isEmpty()
        ? heading.summaryOfNothing()
        : (heading.summary() + " " + totalWord + " " + total.text()).strip();
  }

  @Override
  public Grid twin() {
    return new Grid(
        List.of(
            Grid.words(period),
            Grid.figures(sides.current()),
            Grid.figures(sides.proposed()),
            Grid.figures(sides.difference())),
        pairs.stream()
            .map(pair ->
                new Grid.Row(
                    pair.key(),
                    List.of(
                        Grid.Cell.of(pair.label()),
                        Grid.Cell.of(pair.current()),
                        Grid.Cell.of(pair.proposed()),
                        Grid.Cell.of(pair.difference()))))
            .toList());
  }
}
