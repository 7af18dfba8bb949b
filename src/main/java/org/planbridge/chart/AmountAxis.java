package org.planbridge.chart;

import java.util.function.DoubleFunction;

/**
 * An upright axis of money: round numbers, grid lines, a stronger line at zero.
 *
 * @param scale amounts to pixels
 * @param ticks the round numbers
 * @param text a round number in few characters
 */
record AmountAxis(Scale scale, Ticks ticks, DoubleFunction<String> text) {

  /** An axis that holds both ends and zero, in a plot with this top and bottom. */
  static AmountAxis over(
      double low,
      double high,
      double top,
      double bottom,
      Paper paper,
      DoubleFunction<String> text) {
    double from = Math.min(0, low);
    double to = Math.max(from + 1, Math.max(0, high));
    int about = about(bottom - top, paper);
    var round = Ticks.around(from, to, about, 100);
    var inside = round.values().stream().filter(value -> value >= from && value <= to).toList();
    var scale = new Scale(from, to, bottom, top);
    return new AmountAxis(scale, new Ticks(round.step(), inside), text);
  }

  /**
   * As above, going on to the round number above the highest amount, so that none ends above it.
   */
  static AmountAxis above(
      double low,
      double high,
      double top,
      double bottom,
      Paper paper,
      DoubleFunction<String> text) {
    double from = Math.min(0, low);
    double next = Ticks.around(from, Math.max(1, high), about(bottom - top, paper), 100).high();
    return over(low, next, top, bottom, paper, text);
  }

  /** How many numbers stand well along an axis of this length. */
  static int about(double length, Paper paper) {
    return Math.clamp((long) (length / (paper.em() * 1.8)), 2, 5);
  }

  /** Room that the numbers need to the left of the plot. */
  static double gutter(double low, double high, Sketch sketch, DoubleFunction<String> text) {
    double widest = 0;
    for (int about = 2; about <= 8; about++) {
      for (double value : Ticks.around(Math.min(0, low), Math.max(0, high), about, 100).values()) {
        widest = Math.max(widest, sketch.width(text.apply(value), sketch.small(Role.AXIS)));
      }
    }
    return Math.ceil(widest + sketch.paper.gap());
  }

  void draw(Sketch sketch, double left, double right) {
    var lettering = sketch.small(Role.AXIS);
    for (double value : ticks.values()) {
      double y = crisp(scale.at(value));
      boolean zero = Math.abs(value) < ticks.step() / 1000;
      sketch.line(left, y, right, y, 1, zero ? Role.AXIS : Role.GRID);
      sketch.text(
          left - sketch.paper.gap(),
          y + lettering.size() * 0.36,
          text.apply(zero ? 0 : value),
          Anchor.END,
          lettering);
    }
  }

  /** The middle of a pixel, so that a line of one pixel is sharp. */
  static double crisp(double pixel) {
    return Math.floor(pixel) + 0.5;
  }
}
