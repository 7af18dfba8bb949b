package org.planbridge.chart;

/**
 * What a chart is drawn on.
 *
 * @param width in pixels, positive
 * @param height in pixels, positive
 * @param em height of ordinary text in pixels; all sizes and gaps follow it, so a larger text size
 *     scales the whole picture
 * @param metrics how wide texts are
 */
public record Paper(double width, double height, double em, TextMetrics metrics) {
  /** Ordinary text at 100 %. */
  public static final double ORDINARY = 13;

  public Paper {
    if (!(width > 0) || !(height > 0) || !(em > 0)) {
      throw new IllegalArgumentException("Paper of %s by %s, em %s".formatted(width, height, em));
    }
  }

  /** Paper at 100 % text size in the shipped font. */
  public static Paper of(double width, double height) {
    return new Paper(width, height, ORDINARY, FontWidths.planbridgeSans());
  }

  /** Size of axis and value labels. */
  double small() {
    return em * 0.885;
  }

  /** Size of the title. */
  double large() {
    return em * 1.23;
  }

  /** The unit of all gaps: 8 px at 100 %. */
  double gap() {
    return em * 8 / ORDINARY;
  }

  double width(String text, double size, boolean bold) {
    return metrics.width(text, size, bold);
  }
}
