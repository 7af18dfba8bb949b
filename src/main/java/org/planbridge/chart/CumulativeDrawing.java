package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;

/** The geometry of {@link Cumulative}. */
final class CumulativeDrawing {
  private final Cumulative chart;
  private final Sketch sketch;
  private final Paper paper;
  private final List<Cumulative.Point> points;
  private final double line;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final AmountAxis axis;

  private CumulativeDrawing(Cumulative chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.points = chart.points();
    this.line = paper.small() * 1.5;
    var box = Frame.around(chart.heading(), sketch);
    double low = 0;
    double high = 1;
    for (var point : points) {
      low = Math.min(low, Math.min(point.current().amount(), point.proposed().amount()));
      high = Math.max(high, Math.max(point.current().amount(), point.proposed().amount()));
    }
    this.left = box.x() + AmountAxis.gutter(low, high, sketch, chart.axis());
    this.right = box.right() - endLabels();
    this.top = box.y() + line * 0.6;
    this.bottom = box.bottom() - 1.6 * line;
    this.axis = AmountAxis.above(low, high, top, bottom, paper, chart.axis());
  }

  static Picture of(Cumulative chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.points().isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new CumulativeDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private void draw() {
    axis.draw(sketch, left, right);
    gap();
    sketch.polyline(path(true), 2, true, Role.CURRENT);
    sketch.polyline(path(false), 2.5, false, Role.PROPOSED);
    ends();
    labels();
    double slot = (right - left) / points.size();
    for (int i = 0; i < points.size(); i++) {
      var point = points.get(i);
      double end = Math.min(paper.width(), x(i + 1) + slot / 2);
      sketch.zone(Box.between(x(i + 1) - slot / 2, top, end, bottom), tag(point));
    }
  }

  /** Shades between the lines, in the colour of whichever is ahead, cut where they cross. */
  private void gap() {
    var current = path(true);
    var proposed = path(false);
    for (int i = 0; i < points.size(); i++) {
      var a = current.get(i);
      var b = current.get(i + 1);
      var c = proposed.get(i);
      var d = proposed.get(i + 1);
      double before = a.y() - c.y();
      double after = b.y() - d.y();
      if (before * after < 0) {
        double part = before / (before - after);
        var cross = new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
        sketch.area(List.of(a, cross, c), 0.22, side(before));
        sketch.area(List.of(cross, b, d), 0.22, side(after));
      } else if (before != 0 || after != 0) {
        sketch.area(List.of(a, b, d, c), 0.22, side(before + after));
      }
    }
  }

  private static Role side(double ahead) {
    return ahead > 0 ? Role.GAIN : Role.LESS;
  }

  private List<Point> path(boolean current) {
    var path = new ArrayList<Point>();
    path.add(new Point(x(0), axis.scale().at(0)));
    for (int i = 0; i < points.size(); i++) {
      var figure = current ? points.get(i).current() : points.get(i).proposed();
      path.add(new Point(x(i + 1), axis.scale().at(figure.amount())));
    }
    return path;
  }

  /** Names and totals stand at the ends of the lines, pushed apart where they would touch. */
  private void ends() {
    var last = points.getLast();
    double current = axis.scale().at(last.current().amount());
    double proposed = axis.scale().at(last.proposed().amount());
    sketch.dot(x(points.size()), current, 4, Role.CURRENT);
    sketch.dot(x(points.size()), proposed, 4, Role.PROPOSED);
    double apart = line * 4.1;
    boolean currentAbove = current < proposed || last.difference().value() == 0;
    double upper = Math.min(current, proposed);
    double lower = Math.max(current, proposed);
    double middle = (upper + lower) / 2;
    if (lower - upper < apart) {
      upper = middle - apart / 2;
      lower = middle + apart / 2;
    }
    double shift = Math.max(0, top + line - upper) - Math.max(0, lower + line * 0.9 - bottom);
    upper += shift;
    lower += shift;
    end(chart.sides().current(), last.current(), currentAbove ? upper : lower, Role.CURRENT);
    end(chart.sides().proposed(), last.proposed(), currentAbove ? lower : upper, Role.PROPOSED);
    var role = Role.ofDifference(last.difference().value());
    sketch.text(
        right + paper.gap() * 1.5,
        (upper + lower) / 2 + line * 0.35,
        last.difference().text(),
        Anchor.START,
        sketch.smallBold(role));
  }

  private void end(String name, Figure figure, double y, Role role) {
    double x = right + paper.gap() * 1.5;
    sketch.text(x, y - line * 0.1, name, Anchor.START, sketch.smallBold(role));
    sketch.text(x, y + line * 0.75, figure.text(), Anchor.START, sketch.small(role));
  }

  private double endLabels() {
    double widest = 0;
    if (!points.isEmpty()) {
      var last = points.getLast();
      for (var text :
          List.of(
              chart.sides().current(),
              chart.sides().proposed(),
              last.current().text(),
              last.proposed().text(),
              last.difference().text())) {
        widest = Math.max(widest, sketch.width(text, sketch.smallBold(Role.LABEL)));
      }
    }
    return widest + paper.gap() * 2;
  }

  private void labels() {
    var lettering = sketch.small(Role.LABEL);
    double slot = (right - left) / points.size();
    double widest =
        points.stream().mapToDouble(p -> sketch.width(p.label(), lettering)).max().orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + paper.gap() * 0.5) / slot));
    for (int i = points.size() - 1; i >= 0; i -= every) {
      double half = sketch.width(points.get(i).label(), lettering) / 2;
      sketch.text(
          Math.min(x(i + 1), paper.width() - half),
          bottom + line * 1.2,
          points.get(i).label(),
          Anchor.MIDDLE,
          lettering);
    }
  }

  private double x(int index) {
    return left + (right - left) * index / points.size();
  }

  private Tag tag(Cumulative.Point point) {
    return new Tag(
        point.key(),
        point.label(),
        List.of(
            chart.sides().current() + " " + point.current().text(),
            chart.sides().proposed() + " " + point.proposed().text(),
            chart.sides().difference() + " " + point.difference().text()));
  }
}
