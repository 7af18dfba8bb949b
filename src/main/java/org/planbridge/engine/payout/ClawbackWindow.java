package org.planbridge.engine.payout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.planbridge.plan.Clawback;

/** The window of a clawback as days; {@code from} and {@code last} are both in. */
record ClawbackWindow(LocalDate from, LocalDate last, int length) {
  static ClawbackWindow of(Clawback.Window window, LocalDate from) {
    return switch (window.unit()) {
      case DAYS -> new ClawbackWindow(from, from.plusDays(window.length()), window.length());
      case MONTHS -> new ClawbackWindow(from, from.plusMonths(window.length()), window.length());
    };
  }

  /** An event before the window begins is in: nothing of it has passed. */
  boolean holds(LocalDate day) {
    return !day.isAfter(last);
  }

  /** Days of the window, or its months. */
  int length(Clawback.By by) {
    return by == Clawback.By.DAYS ? Math.toIntExact(ChronoUnit.DAYS.between(from, last)) : length;
  }

  /**
   * How many of them have passed on a day; the month in which it lies counts where it is earned.
   */
  int passed(Clawback.By by, LocalDate day) {
    if (day.isBefore(from)) {
      return 0;
    }
    long passed =
        switch (by) {
          case DAYS -> ChronoUnit.DAYS.between(from, day);
          case STARTED_MONTH_NOT_EARNED -> ChronoUnit.MONTHS.between(from, day);
          case STARTED_MONTH_EARNED -> ChronoUnit.MONTHS.between(from, day) + 1;
        };
    return Math.toIntExact(Math.min(passed, length(by)));
  }
}
