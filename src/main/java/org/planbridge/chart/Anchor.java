package org.planbridge.chart;

/** Which point of a text its x names. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
