package org.planbridge.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The days whose sums a pay calendar pays together. */
public sealed interface PayPeriod {
  /** Civil months or quarters. */
  record Civil(PayCalendar.Frequency frequency) implements PayPeriod {}

  /** Weeks that end with a stated day, which is in. */
  record Weekly(DayOfWeek lastDay, Optional<CutOff> cutOff) implements PayPeriod {}

  /** Runs of 14 days, one of which begins on the stated day. */
  record Fortnightly(LocalDate from) implements PayPeriod {}

  /**
   * The time on the week's last day until which a deal closes in the week; at exactly that time it
   * still does. Example: Friday 17:00 in New York.
   *
   * @param timestamp the deal's field that says when it closed; a deal without one is in for the
   *     whole of its day
   */
  record CutOff(LocalTime time, ZoneId zone, String timestamp) {}
}
