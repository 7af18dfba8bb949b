package org.planbridge.chart;

import java.util.List;

/**
 * A finished drawing, in the order in which to paint it.
 *
 * @param width of the paper, in pixels
 * @param height of the paper, in pixels
 * @param marks what to paint, first to last
 * @param summary the whole picture as one spoken text
 */
public record Picture(double width, double height, List<Mark> marks, String summary) {
  public Picture {
    marks = List.copyOf(marks);
  }

  /** The places that answer to pointer and keyboard, in walking order. */
  public List<Mark.Zone> stops() {
    return marks.stream().filter(Mark.Zone.class::isInstance).map(Mark.Zone.class::cast).toList();
  }
}
