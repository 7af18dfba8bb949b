package org.planbridge.plan;

/** The plan-level terms, in reading order. */
public enum Term {
  WHO("who"),
  CALENDAR("calendar"),
  NUMBERS("numbers"),
  REQUIRED_FIELDS("requiredFields"),
  CAPS("caps"),
  DRAW("draw"),
  GUARANTEE("guarantee"),
  HOLD_HARMLESS("holdHarmless"),
  GRACE("grace"),
  TRUE_UP("trueUp"),
  PAY_CALENDAR("payCalendar"),
  ROUNDING("rounding"),
  TRANSITION("transition"),
  RATE_SET("rateSet");

  private final String spelling;

  Term(String spelling) {
    this.spelling = spelling;
  }

  public String spelling() {
    return spelling;
  }
}
