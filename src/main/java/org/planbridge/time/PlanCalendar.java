package org.planbridge.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How a plan divides time into periods. */
public sealed interface PlanCalendar {
  /**
   * Calendar months grouped from {@code firstMonth} (1 = January): quarters, halves and years start
   * there.
   */
  record Months(int firstMonth) implements PlanCalendar {
    public Months {
      if (firstMonth < 1 || firstMonth > 12) {
        throw new IllegalArgumentException(
            "The first month (%d) must be 1 to 12.".formatted(firstMonth));
      }
    }
  }

  /**
   * Periods that begin on the stated days, ascending; the last ends on {@code lastDay}, which is
   * in.
   */
  record Stated(List<LocalDate> starts, LocalDate lastDay) implements PlanCalendar {
    public Stated {
      starts = List.copyOf(starts);
      for (int i = 1; i < starts.size(); i++) {
        if (!starts.get(i - 1).isBefore(starts.get(i))) {
          throw new IllegalArgumentException("Period starts must ascend (%s).".formatted(starts));
        }
      }
      if (starts.isEmpty() || lastDay.isBefore(starts.getLast())) {
        throw new IllegalArgumentException(
            "The last day (%s) must follow the starts (%s).".formatted(lastDay, starts));
      }
    }
  }

  /** The civil year, January to December. */
  static PlanCalendar civil() {
    return new Months(1);
  }

  /**
   * All periods of {@code cycle} that touch {@code span}, in order. Months, quarters, halves and
   * years exist in every calendar (a stated one counts them from January); {@code PERIOD} of a
   * month calendar is its quarter.
   */
  default List<Period> periods(Cycle cycle, Span span) {
    return switch (this) {
      case Months months ->
          monthly(cycle == Cycle.PERIOD ? Cycle.QUARTER : cycle, months.firstMonth, span);
      case Stated stated -> cycle == Cycle.PERIOD ? stated(stated, span) : monthly(cycle, 1, span);
    };
  }

  private static List<Period> stated(Stated calendar, Span span) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < calendar.starts.size(); i++) {
      LocalDate from = calendar.starts.get(i);
      LocalDate until =
          i + 1 < calendar.starts.size()
              ? calendar.starts.get(i + 1)
              : calendar.lastDay.plusDays(1);
      Span one = new Span(from, until);
      if (one.intersection(span).isPresent()) {
        periods.add(new Period(from.toString(), one));
      }
    }
    return periods;
  }

  private static List<Period> monthly(Cycle cycle, int firstMonth, Span span) {
    List<Period> periods = new ArrayList<>();
    YearMonth month = YearMonth.from(span.from());
    int into = Math.floorMod(month.getMonthValue() - firstMonth, 12) % cycle.months();
    for (YearMonth start = month.minusMonths(into);
        start.atDay(1).isBefore(span.until());
        start = start.plusMonths(cycle.months())) {
      LocalDate from = start.atDay(1);
      periods.add(
          new Period(
              name(cycle, firstMonth, start), new Span(from, from.plusMonths(cycle.months()))));
    }
    return periods;
  }

  /**
   * {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026}; a fiscal year is named after
   * the year it ends in, {@code FY2027-Q1}.
   */
  private static String name(Cycle cycle, int firstMonth, YearMonth start) {
    if (cycle == Cycle.MONTH) {
      return start.toString();
    }
    int into = Math.floorMod(start.getMonthValue() - firstMonth, 12);
    YearMonth yearEnd = start.minusMonths(into).plusMonths(11);
    String year = (firstMonth == 1 ? "" : "FY") + yearEnd.getYear();
    return switch (cycle) {
      case QUARTER -> year + "-Q" + (into / 3 + 1);
      case HALF -> year + "-H" + (into / 6 + 1);
      case YEAR -> year;
      case MONTH, PERIOD -> throw new IllegalStateException("No name for (%s).".formatted(cycle));
    };
  }
}
