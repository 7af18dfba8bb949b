package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A picture in the making: marks in painting order, and where texts already stand. */
final class Sketch {
  final Paper paper;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();

  Sketch(Paper paper) {
    this.paper = paper;
  }

  void rect(Box box, double round, double strength, Role role) {
    marks.add(new Mark.Rect(box, round, strength, role));
  }

  void rect(Box box, Role role) {
    rect(box, 0, 1, role);
  }

  void line(double x1, double y1, double x2, double y2, double width, Role role) {
    marks.add(new Mark.Line(new Point(x1, y1), new Point(x2, y2), width, false, role));
  }

  void dashes(double x1, double y1, double x2, double y2, double width, Role role) {
    marks.add(new Mark.Line(new Point(x1, y1), new Point(x2, y2), width, true, role));
  }

  void polyline(List<Point> points, double width, boolean dashed, Role role) {
    marks.add(new Mark.Polyline(points, width, dashed, role));
  }

  void area(List<Point> points, double strength, Role role) {
    marks.add(new Mark.Area(points, strength, role));
  }

  void dot(double x, double y, double radius, Role role) {
    marks.add(new Mark.Dot(new Point(x, y), radius, role));
  }

  void zone(Box box, Tag tag) {
    zone(box, () -> tag);
  }

  /** A place whose words are made when they are asked for. */
  void zone(Box box, Supplier<Tag> tells) {
    marks.add(new Mark.Zone(box, tells));
  }

  /** Keeps texts away from a place. */
  void block(Box box) {
    taken.add(box);
  }

  /** Writes without asking whether the place is free. */
  void text(double x, double y, String text, Anchor anchor, Lettering lettering) {
    if (!text.isEmpty()) {
      taken.add(box(x, y, text, anchor, lettering));
      marks.add(
          new Mark.Text(
              new Point(x, y), text, anchor, lettering.size(), lettering.bold(), lettering.role()));
    }
  }

  /** Writes if nothing stands there yet and the text stays within bounds. */
  boolean textIfFree(
      double x, double y, String text, Anchor anchor, Lettering lettering, Box bounds) {
    var box = box(x, y, text, anchor, lettering);
    if (text.isEmpty()
        || !bounds.encloses(box)
        || taken.stream().anyMatch(box.grown(1)::overlaps)) {
      return false;
    }
    text(x, y, text, anchor, lettering);
    return true;
  }

  /** Where a text would stand, from the top of its capitals to the foot of its descenders. */
  Box box(double x, double y, String text, Anchor anchor, Lettering lettering) {
    return textBox(new Point(x, y), text, anchor, lettering.size(), lettering.bold(), paper);
  }

  double width(String text, Lettering lettering) {
    return paper.width(text, lettering.size(), lettering.bold());
  }

  static Box textBox(Point at, String text, Anchor anchor, double size, boolean bold, Paper paper) {
    double width = paper.width(text, size, bold);
    double left =
        switch (anchor) {
          case START -> at.x();
          case MIDDLE -> at.x() - width / 2;
          case END -> at.x() - width;
        };
    return new Box(left, at.y() - size * 0.76, width, size * 0.98);
  }

  /** Splits a text into lines no wider than this; a single word wider than that stays whole. */
  List<String> wrap(String text, double width, Lettering lettering) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, lettering) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  Lettering small(Role role) {
    return new Lettering(paper.small(), false, role);
  }

  Lettering smallBold(Role role) {
    return new Lettering(paper.small(), true, role);
  }

  Picture picture(String summary) {
    return new Picture(paper.width(), paper.height(), marks, summary);
  }
}
