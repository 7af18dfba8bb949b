package org.planbridge.chart;

import java.util.List;
import java.util.function.Function;

/** The geometry of {@link PairedBars}: two tiers over one row of periods. */
final class PairedBarsDrawing {
  private static final int[] MAGNIFICATIONS = {
    100, 75, 50, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3, 2, 1
  };

  private final PairedBars chart;
  private final Sketch sketch;
  private final Paper paper;
  private final List<PairedBars.Pair> pairs;
  private final Box box;
  private final double line;
  private final double left;
  private final double slot;
  private final double bar;
  private final double gap;

  private PairedBarsDrawing(PairedBars chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.pairs = chart.pairs();
    this.box = Frame.around(chart.heading(), sketch);
    this.line = paper.small() * 1.5;
    this.left = box.x() + AmountAxis.gutter(lowest(), highest() * 1.2, sketch, chart.axis());
    this.slot = (box.right() - left) / pairs.size();
    this.gap = slot > 40 ? 2 : 1;
    this.bar = Math.max(2, Math.floor(Math.min(slot * 0.66, paper.em() * 9) / 2 - gap / 2));
  }

  static Picture of(PairedBars chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.pairs().isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new PairedBarsDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private void draw() {
    double legend = 1.4 * line;
    double inner = box.height() - 3.4 * line - legend;
    double levelsTop = box.y() + legend;
    double levelsBottom = levelsTop + inner * 0.66;
    double stripTop = levelsBottom + 3.1 * line;
    double stripBottom = box.bottom();
    double above = 1.2 * line;
    double below = lowest() < 0 ? 1.2 * line : 0;
    double plot = levelsBottom - levelsTop;
    double pixels = Math.max(1, plot - above - below) / (highest() - lowest());
    // The axis goes on to the next round number, so that no bar ends above it.
    double next = Ticks.around(lowest(), highest(), AmountAxis.about(plot, paper), 100).high();
    legend(box.y() + line * 0.75);
    var axis =
        AmountAxis.over(
            lowest() - below / pixels,
            Math.max(next, highest() + above / pixels),
            levelsTop,
            levelsBottom,
            paper,
            chart.axis());
    axis.draw(sketch, left, box.right());
    levels(axis.scale());
    periods(levelsBottom + 1.2 * line);
    strip(axis.scale().density(), stripTop, stripBottom, levelsBottom + 2.6 * line);
    for (int i = 0; i < pairs.size(); i++) {
      var zone =
          new Box(left + i * slot + 1, levelsTop, Math.max(1, slot - 2), stripBottom - levelsTop);
      sketch.zone(zone, tag(pairs.get(i)));
    }
  }

  private void levels(Scale scale) {
    boolean labelled = fits(PairedBars.Pair::current) && fits(PairedBars.Pair::proposed);
    double zero = scale.at(0);
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      double middle = middle(i);
      level(pair.current(), middle - gap / 2 - bar, scale, zero, Role.CURRENT, labelled);
      level(pair.proposed(), middle + gap / 2, scale, zero, Role.PROPOSED, labelled);
    }
  }

  private void level(
      Figure figure, double x, Scale scale, double zero, Role role, boolean labelled) {
    double end = scale.at(figure.amount());
    var box = Box.between(Math.rint(x), Math.rint(zero), Math.rint(x) + bar, Math.rint(end));
    sketch.rect(box, Math.min(2, box.height() / 2), 1, role);
    if (labelled) {
      double y = figure.value() < 0 ? end + line * 0.85 : end - line * 0.3;
      sketch.text(x + bar / 2, y, figure.brief(), Anchor.MIDDLE, sketch.small(role));
    }
  }

  /** The two names stand above the plot, where no bar and no figure can be in the way. */
  private void legend(double y) {
    double x = name(chart.sides().current(), left, y, Role.CURRENT);
    name(chart.sides().proposed(), x + paper.gap() * 2, y, Role.PROPOSED);
  }

  private double name(String text, double x, double y, Role role) {
    double radius = paper.small() * 0.38;
    var bold = sketch.smallBold(role);
    sketch.dot(x + radius, y - radius, radius, role);
    double start = x + 2 * radius + paper.gap() * 0.75;
    sketch.text(start, y, text, Anchor.START, bold);
    return start + sketch.width(text, bold);
  }

  private void periods(double y) {
    var lettering = sketch.small(Role.LABEL);
    double widest =
        pairs.stream().mapToDouble(p -> sketch.width(p.label(), lettering)).max().orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + paper.gap() * 0.5) / slot));
    for (int i = 0; i < pairs.size(); i += every) {
      sketch.text(middle(i), y, pairs.get(i).label(), Anchor.MIDDLE, lettering);
    }
  }

  private void strip(double density, double top, double bottom, double headY) {
    double most = Math.max(0, extreme(PairedBars.Pair::difference, true));
    double least = Math.min(0, extreme(PairedBars.Pair::difference, false));
    double room = bottom - top - (most > 0 ? line : 0) - (least < 0 ? line : 0);
    double extent = Math.max(1, most - least);
    int larger = magnification(extent * density, room);
    double pixels = larger > 0 ? density * larger : room / extent;
    double slack = Math.max(0, room - extent * pixels) / 2;
    double zero = Math.rint(top + slack + (most > 0 ? line : 0) + most * pixels);
    stripHead(headY, most == 0 && least == 0 ? "" : chart.larger().apply(larger));
    sketch.line(left, AmountAxis.crisp(zero), box.right(), AmountAxis.crisp(zero), 1, Role.AXIS);
    var form = differenceForm();
    for (int i = 0; i < pairs.size(); i++) {
      difference(pairs.get(i).difference(), middle(i), zero, pixels, form);
    }
  }

  private void stripHead(double y, String larger) {
    var total = chart.total();
    var words = chart.totalWord() + " " + total.text();
    var bold = sketch.smallBold(Role.ofDifference(total.value()));
    sketch.text(box.right(), y, words, Anchor.END, bold);
    double room = box.right() - left - sketch.width(words, bold) - paper.gap();
    var name = chart.sides().difference();
    var full = larger.isEmpty() ? name : name + ", " + larger;
    var muted = sketch.small(Role.MUTED);
    sketch.text(left, y, sketch.width(full, muted) <= room ? full : name, Anchor.START, muted);
  }

  /** All differences are written alike: the longest form that fits under every period. */
  private Function<Figure, String> differenceForm() {
    var bold = sketch.smallBold(Role.LABEL);
    for (Function<Figure, String> form :
        List.<Function<Figure, String>>of(Figure::text, Figure::brief)) {
      if (pairs.stream()
          .allMatch(pair ->
              sketch.width(form.apply(pair.difference()), bold) <= slot - paper.gap() * 0.5)) {
        return form;
      }
    }
    return figure -> glyph(figure.brief());
  }

  private void difference(
      Figure figure, double middle, double zero, double pixels, Function<Figure, String> form) {
    var role = Role.ofDifference(figure.value());
    double end = zero - figure.amount() * pixels;
    if (figure.value() != 0) {
      double height = Math.max(1, Math.abs(Math.rint(end) - zero));
      double y = figure.value() > 0 ? zero - height : zero;
      double wide = Math.max(2, Math.min(bar * 2, Math.rint(slot * 0.4)));
      sketch.rect(
          new Box(Math.rint(middle - wide / 2), y, wide, height), Math.min(2, height / 2), 1, role);
    }
    double baseline = figure.value() < 0 ? end + line * 0.85 : end - line * 0.3;
    var bold = sketch.smallBold(role);
    sketch.text(middle, baseline, form.apply(figure), Anchor.MIDDLE, bold);
  }

  private static String glyph(String brief) {
    return brief.isEmpty() ? "" : brief.substring(0, 1);
  }

  private double middle(int index) {
    return Math.rint(left + (index + 0.5) * slot);
  }

  private boolean fits(Function<PairedBars.Pair, Figure> side) {
    return pairs.stream()
        .allMatch(pair ->
            sketch.width(side.apply(pair).brief(), sketch.small(Role.LABEL)) <= bar + gap - 3);
  }

  private double highest() {
    return Math.max(
        1,
        Math.max(
            extreme(PairedBars.Pair::current, true), extreme(PairedBars.Pair::proposed, true)));
  }

  private double lowest() {
    return Math.min(
        0,
        Math.min(
            extreme(PairedBars.Pair::current, false), extreme(PairedBars.Pair::proposed, false)));
  }

  private double extreme(Function<PairedBars.Pair, Figure> side, boolean greatest) {
    var values = pairs.stream().mapToDouble(pair -> side.apply(pair).amount());
    return (greatest ? values.max() : values.min()).orElse(0);
  }

  private static int magnification(double pixels, double room) {
    for (int times : MAGNIFICATIONS) {
      if (pixels * times <= room) {
        return times;
      }
    }
    return 0;
  }

  private Tag tag(PairedBars.Pair pair) {
    var sides = chart.sides();
    return new Tag(
        pair.key(),
        pair.label(),
        List.of(
            sides.current() + " " + pair.current().text(),
            sides.proposed() + " " + pair.proposed().text(),
            sides.difference() + " " + pair.difference().text()));
  }
}
