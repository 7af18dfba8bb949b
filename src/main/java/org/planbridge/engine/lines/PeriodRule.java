package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Measure;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** How time is divided into the periods of a measure. */
public sealed interface PeriodRule {
  /** The cycle of a plan's calendar. */
  record Calendar(PlanCalendar calendar, Cycle cycle) implements PeriodRule {}

  /** Periods of whole weeks, one of which begins on {@code from}. */
  record Weeks(int weeks, LocalDate from) implements PeriodRule {}

  /** From the 1st to the 15th, and from the 16th to the month's end. */
  record HalfMonths() implements PeriodRule {}

  /** The plan's own term, laid on the first day of the compared period, and again after it. */
  record Term(Optional<Span> effective) implements PeriodRule {}

  /** One period that holds everything. */
  record Lifetime() implements PeriodRule {}

  /** Periods of whole months from a day of the payee's own. */
  record Anniversary(int months, String date) implements PeriodRule {}

  /** The periods of a measure; empty where it has none. */
  static Optional<PeriodRule> of(Measure.Over over, CompensationPlan plan) {
    return switch (over) {
      case Measure.Named named -> of(named, plan);
      case Measure.Weeks(var weeks, var from) -> Optional.of(new Weeks(weeks, from));
      case Measure.Anniversary(var months, var date) -> Optional.of(new Anniversary(months, date));
      case Measure.Rolling _ -> Optional.empty();
    };
  }

  private static Optional<PeriodRule> of(Measure.Named over, CompensationPlan plan) {
    return switch (over) {
      case DEAL -> Optional.empty();
      case WEEK -> Optional.of(new Weeks(1, MONDAY));
      case HALF_MONTH -> Optional.of(new HalfMonths());
      case MONTH -> Optional.of(new Calendar(plan.calendar(), Cycle.MONTH));
      case QUARTER -> Optional.of(new Calendar(plan.calendar(), Cycle.QUARTER));
      case HALF -> Optional.of(new Calendar(plan.calendar(), Cycle.HALF));
      case YEAR -> Optional.of(new Calendar(plan.calendar(), Cycle.YEAR));
      case PERIOD -> Optional.of(new Calendar(plan.calendar(), Cycle.PERIOD));
      case PLAN_TERM -> Optional.of(new Term(plan.effective()));
      case LIFETIME -> Optional.of(new Lifetime());
    };
  }

  /** A Monday, so that weeks of one begin on Mondays. */
  LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  /** The payee's field that divides the time; empty if all payees have the same periods. */
  default Optional<String> field() {
    return this instanceof Anniversary(_, var date) ? Optional.of(date) : Optional.empty();
  }

  /**
   * The periods that touch a span, in order; none if the calendar ends before it. Of a payee's own
   * periods there are those from the day on, and empty stands for a payee without the day.
   */
  default Optional<List<Period>> periods(Payee payee, Span basis) {
    return switch (this) {
      case Calendar(var calendar, var cycle) -> Optional.of(calendar.periods(cycle, basis));
      case Weeks(var weeks, var from) -> Optional.of(weeks(weeks, from, basis));
      case HalfMonths _ -> Optional.of(halfMonths(basis));
      case Term(var effective) -> Optional.of(terms(effective.orElse(basis), basis));
      case Lifetime _ -> Optional.of(List.of(new Period("lifetime", basis)));
      case Anniversary(var months, var date) ->
          PayeeFields.day(payee, date).map(day -> anniversaries(months, day, basis));
    };
  }

  private static List<Period> weeks(int weeks, LocalDate first, Span basis) {
    long days = 7L * weeks;
    long passed = Math.floorDiv(ChronoUnit.DAYS.between(first, basis.from()), days);
    List<Period> periods = new ArrayList<>();
    for (LocalDate from = first.plusDays(passed * days);
        from.isBefore(basis.until());
        from = from.plusDays(days)) {
      boolean isWeek = weeks == 1 && first.equals(MONDAY);
      periods.add(
          new Period(isWeek ? week(from) : from.toString(), new Span(from, from.plusDays(days))));
    }
    return periods;
  }

  private static String week(LocalDate monday) {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static List<Period> halfMonths(Span basis) {
    List<Period> periods = new ArrayList<>();
    for (YearMonth month = YearMonth.from(basis.from());
        month.atDay(1).isBefore(basis.until());
        month = month.plusMonths(1)) {
      LocalDate middle = month.atDay(16);
      List.of(
              new Period(month + "-1", new Span(month.atDay(1), middle)),
              new Period(month + "-2", new Span(middle, month.plusMonths(1).atDay(1))))
          .stream()
          .filter(half -> half.span().intersection(basis).isPresent())
          .forEach(periods::add);
    }
    return periods;
  }

  private static List<Period> terms(Span effective, Span basis) {
    int months = effective.wholeMonths();
    List<Period> periods = new ArrayList<>();
    int term = 1;
    for (LocalDate from = basis.from(); from.isBefore(basis.until()); term++) {
      LocalDate until =
          months > 0
              ? basis.from().plusMonths((long) months * term)
              : basis.from().plusDays(effective.days() * term);
      periods.add(new Period("term-" + term, new Span(from, until)));
      from = until;
    }
    return periods;
  }

  private static List<Period> anniversaries(int months, LocalDate day, Span basis) {
    List<Period> periods = new ArrayList<>();
    int passed = 0;
    while (!day.plusMonths((long) months * (passed + 1)).isAfter(basis.from())) {
      passed++;
    }
    for (int k = passed; periods.isEmpty() || at(months, day, k).isBefore(basis.until()); k++) {
      periods.add(anniversary(months, day, k));
    }
    return periods;
  }

  private static LocalDate at(int months, LocalDate day, int place) {
    return day.plusMonths((long) months * place);
  }

  private static Period anniversary(int months, LocalDate day, int place) {
    LocalDate from = at(months, day, place);
    return new Period(from.toString(), new Span(from, at(months, day, place + 1)));
  }

  /** The periods again, and as many after the last as are wanted. */
  default List<Period> filled(List<Period> periods, int wanted) {
    List<Period> all = new ArrayList<>(periods);
    while (this instanceof Anniversary(var months, _) && all.size() < wanted) {
      LocalDate from = all.getLast().span().until();
      all.add(new Period(from.toString(), new Span(from, from.plusMonths(months))));
    }
    return all;
  }

  /** A text as a day, if it is one. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
