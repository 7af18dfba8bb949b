package org.planbridge.bench.run;

import java.util.Locale;

/** Measured figures as text: three digits that mean something, and a unit. */
final class Figures {
  private Figures() {}

  /** Nanoseconds in the unit that suits them. */
  static String time(double nanos) {
    if (nanos < 1_000) {
      return digits(nanos) + " ns";
    }
    if (nanos < 1_000_000) {
      return digits(nanos / 1_000) + " µs";
    }
    if (nanos < 10_000_000_000.0) {
      return digits(nanos / 1_000_000) + " ms";
    }
    return digits(nanos / 1_000_000_000) + " s";
  }

  /** How many times as long. */
  static String ratio(double ratio) {
    return digits(ratio) + " ×";
  }

  /** A figure with about three digits. */
  static String digits(double figure) {
    if (figure >= 100) {
      return String.format(Locale.ROOT, "%,.0f", figure);
    }
    return String.format(Locale.ROOT, figure >= 10 ? "%.1f" : "%.2f", figure);
  }
}
