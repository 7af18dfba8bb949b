package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;

/** The geometry of {@link PayoutCurve}. */
final class PayoutCurveDrawing {
  private final PayoutCurve chart;
  private final Sketch sketch;
  private final Paper paper;
  private final double line;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final AmountAxis axis;
  private final Scale across;
  private final Ticks levels;

  private PayoutCurveDrawing(PayoutCurve chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.line = paper.small() * 1.5;
    var box = Frame.around(chart.heading(), sketch);
    double low = 0;
    double high = 1;
    double furthest = 0.01;
    for (var curve : List.of(chart.current(), chart.proposed())) {
      for (var bend : curve) {
        low = Math.min(low, bend.amount());
        high = Math.max(high, bend.amount());
        furthest = Math.max(furthest, bend.level());
      }
    }
    for (var past : chart.past()) {
      low = Math.min(low, Math.min(past.current().amount(), past.proposed().amount()));
      high = Math.max(high, Math.max(past.current().amount(), past.proposed().amount()));
      furthest = Math.max(furthest, past.attainment().doubleValue());
    }
    this.left = box.x() + AmountAxis.gutter(low, high, sketch, chart.axis());
    this.right = box.right() - names();
    this.top = box.y() + line * (chart.guides().isEmpty() ? 0.6 : 1.6);
    this.bottom = box.bottom() - line * 2.7;
    this.axis = AmountAxis.above(low, high, top, bottom, paper, chart.axis());
    this.levels =
        Ticks.around(0, furthest, (int) Math.max(2, (right - left) / (paper.em() * 6)), 0.01);
    this.across = new Scale(0, Math.max(furthest, levels.step()), left, right);
  }

  static Picture of(PayoutCurve chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new PayoutCurveDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private void draw() {
    axis.draw(sketch, left, right);
    guides();
    levelAxis();
    if (chart.current().size() > 1) {
      sketch.polyline(path(chart.current()), 2, true, Role.CURRENT);
    }
    if (chart.proposed().size() > 1) {
      sketch.polyline(path(chart.proposed()), 2.5, false, Role.PROPOSED);
    }
    ends();
    past();
  }

  private List<Point> path(List<PayoutCurve.Bend> curve) {
    var path = new ArrayList<Point>();
    for (var bend : curve) {
      path.add(new Point(across.at(bend.level()), axis.scale().at(bend.amount())));
    }
    return path;
  }

  private void guides() {
    var bounds = new Box(left, top - line * 2, paper.width() - left, line * 2);
    for (var guide : chart.guides()) {
      double x = AmountAxis.crisp(across.at(guide.at().doubleValue()));
      if (x <= right + 1) {
        sketch.dashes(x, top - line * 0.3, x, bottom, 1, Role.AXIS);
        sketch.textIfFree(
            x, top - line * 0.6, guide.label(), Anchor.MIDDLE, sketch.small(Role.MUTED), bounds);
      }
    }
  }

  private void levelAxis() {
    var lettering = sketch.small(Role.AXIS);
    for (double value : levels.values()) {
      double x = across.at(value);
      if (x <= right + 0.5) {
        sketch.line(AmountAxis.crisp(x), bottom, AmountAxis.crisp(x), bottom + 4, 1, Role.AXIS);
        sketch.text(
            x, bottom + line * 1.15, chart.percent().apply(value), Anchor.MIDDLE, lettering);
      }
    }
    sketch.text(
        (left + right) / 2,
        bottom + line * 2.3,
        chart.attainment(),
        Anchor.MIDDLE,
        sketch.small(Role.MUTED));
  }

  private void ends() {
    double current = end(chart.current());
    double proposed = end(chart.proposed());
    double upper = Math.min(current, proposed);
    double lower = Math.max(current, proposed);
    double middle = Math.clamp((upper + lower) / 2, top + line * 0.7, bottom - line * 0.7);
    if (lower - upper < line * 1.2) {
      upper = middle - line * 0.6;
      lower = middle + line * 0.6;
    }
    double x = right + paper.gap();
    boolean currentAbove = current < proposed;
    double shift = line * 0.25;
    sketch.text(
        x,
        (currentAbove ? upper : lower) + shift,
        chart.sides().current(),
        Anchor.START,
        sketch.smallBold(Role.CURRENT));
    sketch.text(
        x,
        (currentAbove ? lower : upper) + shift,
        chart.sides().proposed(),
        Anchor.START,
        sketch.smallBold(Role.PROPOSED));
  }

  private double end(List<PayoutCurve.Bend> curve) {
    return curve.isEmpty() ? bottom : axis.scale().at(curve.getLast().amount());
  }

  private void past() {
    var bounds = new Box(left, top - line, right - left + paper.gap(), bottom - top + line);
    for (var past : chart.past()) {
      double x = across.at(past.attainment().doubleValue());
      double current = axis.scale().at(past.current().amount());
      double proposed = axis.scale().at(past.proposed().amount());
      sketch.line(x, current, x, proposed, 1.5, Role.ofDifference(past.difference().value()));
      sketch.dot(x, current, 4.5, Role.CURRENT);
      sketch.dot(x, proposed, 4.5, Role.PROPOSED);
      sketch.block(
          Box.between(
              x - 6, Math.min(current, proposed) - 6, x + 6, Math.max(current, proposed) + 6));
    }
    for (var past : chart.past()) {
      double x = across.at(past.attainment().doubleValue());
      double current = axis.scale().at(past.current().amount());
      double proposed = axis.scale().at(past.proposed().amount());
      double high = Math.min(current, proposed);
      double low = Math.max(current, proposed);
      var bold = sketch.smallBold(Role.LABEL);
      boolean placed =
          sketch.textIfFree(x, high - line * 0.7, past.label(), Anchor.MIDDLE, bold, bounds)
              || sketch.textIfFree(x, low + line * 1.1, past.label(), Anchor.MIDDLE, bold, bounds)
              || sketch.textIfFree(x - 9, high, past.label(), Anchor.END, bold, bounds);
      if (!placed) {
        sketch.textIfFree(x + 9, low + line * 0.4, past.label(), Anchor.START, bold, bounds);
      }
      sketch.zone(Box.between(x - 9, high - 9, x + 9, low + 9), tag(past));
    }
  }

  private double names() {
    return paper.gap() * 1.5
        + Math.max(
            sketch.width(chart.sides().current(), sketch.smallBold(Role.CURRENT)),
            sketch.width(chart.sides().proposed(), sketch.smallBold(Role.PROPOSED)));
  }

  private Tag tag(PayoutCurve.Past past) {
    var sides = chart.sides();
    return new Tag(
        past.key(),
        past.label() + ", " + past.percent(),
        List.of(
            sides.current() + " " + past.current().text(),
            sides.proposed() + " " + past.proposed().text(),
            sides.difference() + " " + past.difference().text()));
  }
}
