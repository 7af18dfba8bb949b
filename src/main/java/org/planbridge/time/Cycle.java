package org.planbridge.time;

/** How long a period of a calendar lasts. {@code PERIOD} is the calendar's own stated period. */
public enum Cycle {
  MONTH(1),
  QUARTER(3),
  HALF(6),
  YEAR(12),
  PERIOD(0);

  private final int months;

  Cycle(int months) {
    this.months = months;
  }

  /** Length in months; 0 for {@code PERIOD}, whose length the calendar states. */
  public int months() {
    return months;
  }
}
