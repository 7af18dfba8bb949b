package org.planbridge.ui.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planbridge.chart.DotStrip;
import org.planbridge.chart.Heading;
import org.planbridge.chart.WinnersLosers;
import org.planbridge.compare.Change;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The pictures of the company screen, and its finding in a sentence. */
final class CompanyCharts {
  private final UiWords words;
  private final Formats formats;

  CompanyCharts(UiWords words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  WinnersLosers bands(Map<Band, Integer> counts, int all) {
    List<WinnersLosers.Band> bands = new ArrayList<>();
    for (Band band : Band.values()) {
      int count = counts.getOrDefault(band, 0);
      String label = words.of(band.wordKey());
      bands.add(
          new WinnersLosers.Band(
              band.name(),
              label,
              count,
              formats.count(count),
              words.of("company.bandSentence", count, all, label)));
    }
    return new WinnersLosers(
        Heading.bare(words.of("company.nobody")),
        words.of("company.band"),
        words.of("company.payees"),
        bands);
  }

  /** Payees without current pay have no percent and are left out of the strip, not of the list. */
  DotStrip dots(List<PayeeRow> rows) {
    return new DotStrip(
        Heading.bare(words.of("company.nobody")),
        words.of("company.payee"),
        words.of("company.percent"),
        words.of("company.difference"),
        Band.EDGE,
        rows.stream()
            .filter(row -> row.current() > 0)
            .map(row ->
                new DotStrip.Spot(
                    row.payee().id(),
                    row.payee().name(),
                    Formats.ratio(row.difference(), row.current()),
                    () ->
                        new DotStrip.Told(
                            formats.percentChange(row.difference(), row.current()),
                            formats.difference(row.difference()))))
            .toList(),
        formats::axisSignedPercent);
  }

  String finding(Change sum, Map<Band, Integer> counts, int all) {
    long difference = sum.difference().minorUnits();
    int more = counts.getOrDefault(Band.MUCH_MORE, 0) + counts.getOrDefault(Band.MORE, 0);
    int less = counts.getOrDefault(Band.MUCH_LESS, 0) + counts.getOrDefault(Band.LESS, 0);
    return words.of(
        difference == 0 ? "company.findingSame" : "company.finding",
        formats.wholeChangeInWords(difference),
        formats.percentChange(difference, sum.current().minorUnits()),
        more,
        counts.getOrDefault(Band.SAME, 0),
        less,
        counts.getOrDefault(Band.MUCH_LESS, 0),
        all);
  }
}
