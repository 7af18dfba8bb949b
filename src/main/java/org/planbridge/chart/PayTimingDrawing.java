package org.planbridge.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The geometry of {@link PayTiming}: a calendar of cells, tinted by amount. */
final class PayTimingDrawing {
  private record Strip(
      PayTiming.Row row, String name, Role role, Function<PayTiming.Month, Figure> figure) {}

  private static final double FAINTEST = 0.06;
  private static final double STRONGEST = 0.42;

  private final PayTiming chart;
  private final Sketch sketch;
  private final Paper paper;
  private final List<PayTiming.Month> months;
  private final Box box;
  private final double line;
  private final double left;
  private final double slot;
  private final double rowHeight;
  private final double most;

  private PayTimingDrawing(PayTiming chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.months = chart.months();
    this.box = Frame.around(chart.heading(), sketch);
    this.line = paper.small() * 1.5;
    this.left = box.x() + names();
    this.slot = (box.right() - left) / months.size();
    double labels = fits(PayTiming.Month::gap) ? 2 : 0;
    double words = line * (2.7 + labels + 1.15 * calloutLines().size()) + paper.gap() * 3.5;
    this.rowHeight = Math.clamp((box.height() - words - 8) / 5.5, line * 0.6, line * 2.4);
    this.most =
        strips().stream()
            .flatMap(strip -> months.stream().map(strip.figure()))
            .mapToDouble(Figure::amount)
            .max()
            .orElse(1);
  }

  static Picture of(PayTiming chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.months().isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new PayTimingDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private List<Strip> strips() {
    return List.of(
        new Strip(
            PayTiming.Row.CURRENT_EARNED,
            chart.earned(),
            Role.CURRENT,
            PayTiming.Month::currentEarned),
        new Strip(
            PayTiming.Row.CURRENT_PAID, chart.paid(), Role.CURRENT, PayTiming.Month::currentPaid),
        new Strip(
            PayTiming.Row.PROPOSED_EARNED,
            chart.earned(),
            Role.PROPOSED,
            PayTiming.Month::proposedEarned),
        new Strip(
            PayTiming.Row.PROPOSED_PAID,
            chart.paid(),
            Role.PROPOSED,
            PayTiming.Month::proposedPaid));
  }

  private void draw() {
    months(box.y() + line * 0.8);
    double y = box.y() + line * 1.2;
    double top = y;
    for (var strip : strips()) {
      if (strip.row() == PayTiming.Row.PROPOSED_EARNED) {
        y = Math.rint(y + paper.gap());
      }
      strip(strip, y);
      y += rowHeight + 2;
    }
    y = gap(y + paper.gap());
    for (int i = 0; i < months.size(); i++) {
      sketch.zone(new Box(left + i * slot, top, slot, y - top), tag(months.get(i)));
    }
    callouts(y + line * 1.2);
  }

  private String side(Role role) {
    return role == Role.CURRENT ? chart.sides().current() : chart.sides().proposed();
  }

  private void strip(Strip strip, double y) {
    var lettering = sketch.small(Role.MUTED);
    double base = y + rowHeight / 2 + lettering.size() * 0.36;
    var side = sketch.smallBold(strip.role());
    sketch.text(box.x(), base, side(strip.role()), Anchor.START, side);
    sketch.text(left - paper.gap() * 1.5, base, strip.name(), Anchor.END, lettering);
    boolean fits = fits(strip.figure());
    for (int i = 0; i < months.size(); i++) {
      var figure = strip.figure().apply(months.get(i));
      double share = Math.clamp(figure.amount() / Math.max(1, most), 0, 1);
      double x = Math.rint(left + i * slot) + 1;
      var cell = new Box(x, y, Math.max(1, Math.rint(left + (i + 1) * slot) - 1 - x), rowHeight);
      double strength =
          figure.value() == 0 ? FAINTEST / 2 : FAINTEST + share * (STRONGEST - FAINTEST);
      sketch.rect(cell, 3, strength, strip.role());
      if (fits) {
        sketch.text(
            cell.centreX(),
            cell.centreY() + lettering.size() * 0.36,
            figure.brief(),
            Anchor.MIDDLE,
            sketch.small(figure.value() == 0 ? Role.MUTED : Role.LABEL));
      }
      outline(months.get(i), strip.row(), cell);
    }
  }

  /** The running lead in paid money, as small bars around zero. */
  private double gap(double top) {
    double high = Math.max(0, months.stream().mapToDouble(m -> m.gap().amount()).max().orElse(0));
    double low = Math.min(0, months.stream().mapToDouble(m -> m.gap().amount()).min().orElse(0));
    double head = top + line * 0.85;
    sketch.text(
        box.x(), head, chart.sides().difference(), Anchor.START, sketch.smallBold(Role.LABEL));
    double barsTop = top + line * 1.2;
    boolean fits = fits(PayTiming.Month::gap);
    double label = fits ? line : 0;
    double room = rowHeight * 1.5;
    double pixels = room / Math.max(1, high - low);
    double zero = Math.rint(barsTop + label + high * pixels);
    sketch.line(
        left,
        AmountAxis.crisp(zero),
        left + slot * months.size(),
        AmountAxis.crisp(zero),
        1,
        Role.AXIS);
    for (int i = 0; i < months.size(); i++) {
      var figure = months.get(i).gap();
      var role = Role.ofDifference(figure.value());
      double end = zero - figure.amount() * pixels;
      double wide = Math.min(slot * 0.5, paper.em() * 2.4);
      double middle = left + (i + 0.5) * slot;
      if (figure.value() != 0) {
        double height = Math.max(1, Math.abs(Math.rint(end) - zero));
        double y = figure.value() > 0 ? zero - height : zero;
        var bar = new Box(Math.rint(middle - wide / 2), y, Math.rint(wide), height);
        sketch.rect(bar, Math.min(2, height / 2), 1, role);
      }
      if (fits) {
        double y = figure.value() < 0 ? end + line * 0.85 : end - line * 0.3;
        sketch.text(middle, y, figure.brief(), Anchor.MIDDLE, sketch.small(role));
      }
    }
    return barsTop + room + 2 * label;
  }

  private void outline(PayTiming.Month month, PayTiming.Row row, Box cell) {
    for (var callout : chart.callouts()) {
      if (callout.row() == row && callout.month().equals(month.key())) {
        var box = cell.grown(0.5);
        sketch.polyline(
            List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()),
                new Point(box.x(), box.y())),
            1.5,
            false,
            Role.LABEL);
      }
    }
  }

  private void callouts(double top) {
    double y = top;
    for (var text : calloutLines()) {
      sketch.text(box.x(), y, text, Anchor.START, sketch.small(Role.LABEL));
      y += line * 1.15;
    }
  }

  /** The sentences one after the other, on as many lines as they need. */
  private List<String> calloutLines() {
    var all =
        chart.callouts().stream()
            .map(PayTiming.Callout::sentence)
            .collect(Collectors.joining("   "));
    return all.isEmpty() ? List.of() : sketch.wrap(all, box.width(), sketch.small(Role.LABEL));
  }

  private void months(double y) {
    var lettering = sketch.small(Role.MUTED);
    double widest =
        months.stream().mapToDouble(m -> sketch.width(m.label(), lettering)).max().orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + 2) / slot));
    for (int i = 0; i < months.size(); i += every) {
      sketch.text(left + (i + 0.5) * slot, y, months.get(i).label(), Anchor.MIDDLE, lettering);
    }
  }

  private boolean fits(Function<PayTiming.Month, Figure> figure) {
    return months.stream()
        .allMatch(m -> sketch.width(figure.apply(m).brief(), sketch.small(Role.LABEL)) <= slot - 6);
  }

  private double names() {
    var bold = sketch.smallBold(Role.MUTED);
    double side =
        Math.max(
            sketch.width(chart.sides().current(), bold),
            sketch.width(chart.sides().proposed(), bold));
    double row = Math.max(sketch.width(chart.earned(), bold), sketch.width(chart.paid(), bold));
    return Math.ceil(side + paper.gap() + row + paper.gap() * 1.5);
  }

  private Tag tag(PayTiming.Month month) {
    var sides = chart.sides();
    return new Tag(
        month.key(),
        month.label(),
        List.of(
            line(sides.current(), month.currentEarned(), month.currentPaid()),
            line(sides.proposed(), month.proposedEarned(), month.proposedPaid()),
            sides.difference() + " " + month.gap().text()));
  }

  private String line(String side, Figure earned, Figure paid) {
    return side
        + ": "
        + chart.earned()
        + " "
        + earned.text()
        + ", "
        + chart.paid()
        + " "
        + paid.text();
  }
}
