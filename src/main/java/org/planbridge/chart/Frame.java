package org.planbridge.chart;

/** Writes the words around a picture and tells what room is left for the picture itself. */
final class Frame {
  private Frame() {}

  /** The box between the heading and the foot. */
  static Box around(Heading heading, Sketch sketch) {
    var paper = sketch.paper;
    double y = 0;
    y = block(sketch, heading.title(), y, new Lettering(paper.large(), true, Role.LABEL));
    y = block(sketch, heading.note(), y, new Lettering(paper.em(), false, Role.MUTED));
    y = y == 0 ? 0 : y + paper.gap() * 1.5;
    double foot = paper.height();
    if (!heading.foot().isEmpty()) {
      var small = sketch.small(Role.MUTED);
      var lines = sketch.wrap(heading.foot(), paper.width(), small).reversed();
      foot -= small.size() * 0.3;
      for (var line : lines) {
        sketch.text(0, foot, line, Anchor.START, small);
        foot -= small.size() * 1.45;
      }
      foot -= paper.gap() * 0.5;
    }
    return new Box(0, y, paper.width(), Math.max(1, foot - y));
  }

  /** The sentence that stands in for a picture without figures. */
  static Picture nothing(Heading heading, Sketch sketch) {
    var box = around(heading, sketch);
    var lettering = new Lettering(sketch.paper.em(), false, Role.MUTED);
    var lines = sketch.wrap(heading.nothing(), box.width() * 0.8, lettering);
    double y = box.centreY() - (lines.size() - 1) * lettering.size() * 0.7;
    for (var line : lines) {
      sketch.text(box.centreX(), y, line, Anchor.MIDDLE, lettering);
      y += lettering.size() * 1.4;
    }
    return sketch.picture(heading.summaryOfNothing());
  }

  private static double block(Sketch sketch, String text, double top, Lettering lettering) {
    double y = top;
    if (!text.isEmpty()) {
      for (var line : sketch.wrap(text, sketch.paper.width(), lettering)) {
        sketch.text(0, y + lettering.size(), line, Anchor.START, lettering);
        y += lettering.size() * 1.4;
      }
    }
    return y;
  }
}
