package org.planbridge.chart;

import java.util.List;

/** The geometry of {@link WinnersLosers}: one bar, and under it a column of words per band. */
final class WinnersLosersDrawing {
  private static final List<Role> ROLES =
      List.of(
          Role.BAND_GAIN_STRONG,
          Role.BAND_GAIN,
          Role.BAND_NONE,
          Role.BAND_LESS,
          Role.BAND_LESS_STRONG);

  private WinnersLosersDrawing() {}

  static Picture of(WinnersLosers chart, Paper paper) {
    var sketch = new Sketch(paper);
    int all = chart.all();
    if (all == 0) {
      return Frame.nothing(chart.heading(), sketch);
    }
    var box = Frame.around(chart.heading(), sketch);
    double slot = box.width() / ROLES.size() - paper.gap();
    int lines =
        chart.bands().stream()
            .mapToInt(band -> sketch.wrap(band.label(), slot, sketch.small(Role.MUTED)).size())
            .max()
            .orElse(1);
    double words = paper.small() * (1.4 + 1.4 * lines) + paper.gap();
    boolean room = box.height() >= words + paper.em();
    double free = box.height() - (room ? words : 0);
    double height = Math.min(free, paper.em() * 3.4);
    bar(chart, sketch, new Box(box.x(), box.y(), box.width(), height), all);
    if (room) {
      legend(chart, sketch, box, box.y() + height + paper.gap());
    }
    return sketch.picture(chart.summary());
  }

  private static void bar(WinnersLosers chart, Sketch sketch, Box box, int all) {
    double x = box.x();
    int before = 0;
    for (int i = 0; i < ROLES.size(); i++) {
      var band = chart.bands().get(i);
      before += band.count();
      double end = Math.rint(box.x() + box.width() * before / all);
      if (band.count() > 0) {
        boolean last = before == all;
        var part = new Box(x, box.y(), Math.max(1, end - x - (last ? 0 : 2)), box.height());
        sketch.rect(part, 3, 1, ROLES.get(i));
        var strong = i == 0 || i == 4 ? Role.ON_STRONG : Role.ON_SOFT;
        var lettering = new Lettering(sketch.paper.em(), true, strong);
        if (sketch.width(band.countText(), lettering) <= part.width() - 6) {
          double y = part.centreY() + lettering.size() * 0.36;
          sketch.text(part.centreX(), y, band.countText(), Anchor.MIDDLE, lettering);
        }
        sketch.zone(part, new Tag(band.key(), band.label(), List.of(band.sentence())));
        x = end;
      }
    }
  }

  private static void legend(WinnersLosers chart, Sketch sketch, Box box, double top) {
    double slot = box.width() / ROLES.size();
    double swatch = sketch.paper.small() * 0.8;
    double indent = swatch + sketch.paper.gap() * 0.75;
    var muted = sketch.small(Role.MUTED);
    for (int i = 0; i < ROLES.size(); i++) {
      var band = chart.bands().get(i);
      double x = Math.rint(box.x() + i * slot);
      double y = top + sketch.paper.small();
      sketch.rect(new Box(x, Math.rint(y - swatch), swatch, swatch), 2, 1, ROLES.get(i));
      sketch.text(x + indent, y, band.countText(), Anchor.START, sketch.smallBold(Role.LABEL));
      y += sketch.paper.small() * 1.45;
      for (var line : sketch.wrap(band.label(), slot - sketch.paper.gap(), muted)) {
        sketch.text(x, y, line, Anchor.START, muted);
        y += sketch.paper.small() * 1.4;
      }
    }
  }
}
