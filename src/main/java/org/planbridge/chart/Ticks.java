package org.planbridge.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis.
 *
 * @param step distance between neighbours: 1, 2, 2.5 or 5 times a power of ten
 * @param values the round numbers, ascending, the first at or below and the last at or above what
 *     the axis has to hold
 */
record Ticks(double step, List<Double> values) {
  Ticks {
    values = List.copyOf(values);
  }

  /**
   * About so many round numbers that hold both ends; an axis without extent still gets one step.
   */
  static Ticks around(double low, double high, int about, double smallestStep) {
    double extent = high - low;
    double step = extent > 0 ? round(extent / Math.max(1, about)) : Math.max(1, smallestStep);
    step = Math.max(step, smallestStep);
    long first = (long) Math.floor(low / step + 1e-9);
    long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
    var values = new ArrayList<Double>();
    for (long i = first; i <= last; i++) {
      values.add(i * step);
    }
    return new Ticks(step, values);
  }

  double low() {
    return values.getFirst();
  }

  double high() {
    return values.getLast();
  }

  private static double round(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    double nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10;
    return nice * power;
  }
}
