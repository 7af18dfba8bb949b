package org.planbridge.chart;

/**
 * An amount to be drawn, with its texts made by the caller.
 *
 * @param value exact amount in minor units (cents); for a difference, proposed less current
 * @param text the amount to the cent, for cards and tables, for example {@code $26,400.00}
 * @param brief the amount in few characters, for labels, for example {@code $26.4k}
 * @param plain the amount as a bare number for spreadsheets, for example {@code 26400.00}
 */
public record Figure(long value, String text, String brief, String plain) {
  /** The value for geometry, where the last cent of a very large amount does not matter. */
  double amount() {
    return (double) value;
  }
}
