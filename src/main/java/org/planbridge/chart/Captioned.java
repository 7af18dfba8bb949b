package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;

/** A picture with a margin around it and a line below that says what was compared. */
public final class Captioned {
  private Captioned() {}

  /** The chart on paper of this size, the line and the margins among it. */
  public static Picture draw(Chart chart, Paper paper, String caption) {
    double margin = paper.gap() * 2;
    Sketch words = new Sketch(paper);
    Lettering small = words.small(Role.MUTED);
    List<String> lines = words.wrap(caption, paper.width() - 2 * margin, small);
    double foot = lines.size() * small.size() * 1.45;
    Paper inner =
        new Paper(
            paper.width() - 2 * margin,
            Math.max(1, paper.height() - 2 * margin - foot),
            paper.em(),
            paper.metrics());
    Picture drawn = chart.draw(inner);
    List<Mark> marks = new ArrayList<>();
    drawn.marks().forEach(mark -> marks.add(moved(mark, margin)));
    double y = paper.height() - margin - foot + small.size() * 1.45;
    for (String line : lines) {
      words.text(margin, y, line, Anchor.START, small);
      y += small.size() * 1.45;
    }
    marks.addAll(words.picture("").marks());
    return new Picture(
        paper.width(), paper.height(), marks, (drawn.summary() + " " + caption).strip());
  }

  private static Mark moved(Mark mark, double by) {
    return switch (mark) {
      case Mark.Rect one ->
          new Mark.Rect(moved(one.box(), by), one.round(), one.strength(), one.role());
      case Mark.Line one ->
          new Mark.Line(
              moved(one.from(), by), moved(one.to(), by), one.width(), one.dashed(), one.role());
      case Mark.Polyline one ->
          new Mark.Polyline(moved(one.points(), by), one.width(), one.dashed(), one.role());
      case Mark.Area one -> new Mark.Area(moved(one.points(), by), one.strength(), one.role());
      case Mark.Text one ->
          new Mark.Text(
              moved(one.at(), by), one.text(), one.anchor(), one.size(), one.bold(), one.role());
      case Mark.Dot one -> new Mark.Dot(moved(one.at(), by), one.radius(), one.role());
      case Mark.Zone one -> new Mark.Zone(moved(one.box(), by), one.tells());
    };
  }

  private static Box moved(Box box, double by) {
    return new Box(box.x() + by, box.y() + by, box.width(), box.height());
  }

  private static Point moved(Point point, double by) {
    return new Point(point.x() + by, point.y() + by);
  }

  private static List<Point> moved(List<Point> points, double by) {
    return points.stream().map(point -> moved(point, by)).toList();
  }
}
