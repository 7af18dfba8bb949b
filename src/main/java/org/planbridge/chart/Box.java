package org.planbridge.chart;

/**
 * An upright rectangle on the paper, in pixels.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, never negative
 * @param height extent downwards, never negative
 */
public record Box(double x, double y, double width, double height) {
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("A box of %s by %s".formatted(width, height));
    }
  }

  /** The box between two values on either axis, whichever is smaller. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /** True when the two share some area; touching edges share none. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** True when the other lies inside, edges included, within a hundredth of a pixel. */
  public boolean encloses(Box other) {
    return other.x >= x - 0.01
        && other.y >= y - 0.01
        && other.right() <= right() + 0.01
        && other.bottom() <= bottom() + 0.01;
  }

  /** The box grown by a margin on all four sides. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
