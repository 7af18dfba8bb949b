package org.planbridge.chart;

import java.util.List;

/**
 * How many payees fall into each of five bands, from much more to much less, as one bar.
 *
 * @param heading the words around the picture
 * @param band head of the first column of the table
 * @param count head of the second
 * @param bands exactly five: more than +5 %, up to +5 %, no change, up to −5 %, more than −5 %
 */
public record WinnersLosers(Heading heading, String band, String count, List<Band> bands)
    implements Chart {
  public WinnersLosers {
    bands = List.copyOf(bands);
    if (bands.size() != 5) {
      throw new IllegalArgumentException("Five bands are drawn, not " + bands.size());
    }
  }

  /**
   * One band.
   *
   * @param key of the payees in it
   * @param label for example {@code more than +5%}
   * @param count payees in it, zero or more
   * @param countText the count as text
   * @param sentence for example {@code 4 of 42 reps earn more than 5% more}
   */
  public record Band(String key, String label, int count, String countText, String sentence) {}

  /** The payees of all bands. */
  int all() {
    return bands.stream().mapToInt(Band::count).sum();
  }

  @Override
  public Picture draw(Paper paper) {
    return WinnersLosersDrawing.of(this, paper);
  }

  @Override
  public String summary() {
    if (all() == 0) {
      return heading.summaryOfNothing();
    }
    var said = new StringBuilder(heading.summary());
    bands.forEach(each -> said.append(' ').append(each.sentence()).append('.'));
    return said.toString().strip();
  }

  @Override
  public Grid twin() {
    return new Grid(
        List.of(Grid.words(band), Grid.figures(count)),
        bands.stream()
            .map(each ->
                new Grid.Row(
                    each.key(),
                    List.of(Grid.Cell.of(each.label()), Grid.Cell.of(each.countText()))))
            .toList());
  }
}
