package org.planbridge.chart;

/**
 * How a text is written.
 *
 * @param size height of an em in pixels
 */
record Lettering(double size, boolean bold, Role role) {
  Lettering as(Role other) {
    return new Lettering(size, bold, other);
  }
}
