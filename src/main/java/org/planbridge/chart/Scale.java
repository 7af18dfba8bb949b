package org.planbridge.chart;

/**
 * A straight mapping from amounts to pixels.
 *
 * @param low amount at {@code from}
 * @param high amount at {@code to}; above {@code low}
 * @param from pixel of the low end
 * @param to pixel of the high end; smaller than {@code from} on an upward axis
 */
record Scale(double low, double high, double from, double to) {
  Scale {
    if (!(high > low)) {
      throw new IllegalArgumentException("A scale from %s to %s".formatted(low, high));
    }
  }

  double at(double amount) {
    return from + (amount - low) / (high - low) * (to - from);
  }

  /** Pixels per unit, without sign. */
  double density() {
    return Math.abs(to - from) / (high - low);
  }
}
