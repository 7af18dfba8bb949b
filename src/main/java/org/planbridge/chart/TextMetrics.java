package org.planbridge.chart;

/** How wide a text will be when it is painted. */
@FunctionalInterface
public interface TextMetrics {
  /**
   * The advance of one line of text.
   *
   * @param size height of an em in pixels
   * @return width in pixels
   */
  double width(String text, double size, boolean bold);
}
