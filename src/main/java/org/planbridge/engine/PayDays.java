package org.planbridge.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.Moments;
import org.planbridge.facts.CodeColumn;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.PayPeriod;

/** Finds the pay period of a sum, told by the period's last day. */
final class PayDays {
  private static final int FORTNIGHT = 14;

  private final PayCalendar calendar;
  private final Optional<PayPeriod.CutOff> cutOff;
  private final CreditLines lines;
  private final @Nullable CodeColumn timestamps;

  PayDays(PayCalendar calendar, CreditLines lines) {
    this.calendar = calendar;
    this.lines = lines;
    cutOff = cutOff(calendar);
    timestamps = cutOff.flatMap(one -> lines.attribute(one.timestamp())).orElse(null);
  }

  private static Optional<PayPeriod.CutOff> cutOff(PayCalendar calendar) {
    return switch (calendar.period()) {
      case PayPeriod.Weekly(_, var cutOff) -> cutOff;
      case PayPeriod.Civil _, PayPeriod.Fortnightly _ -> Optional.empty();
    };
  }

  /** Whether each line's own dates matter, so that lines cannot be summed up by day before. */
  static boolean looksAtLines(PayCalendar calendar) {
    return calendar.decides().value() == PayCalendar.Decides.EARNED || cutOff(calendar).isPresent();
  }

  /** The last day of the pay period to which a sum belongs. */
  LocalDate lastDay(Due due) {
    LocalDate byDue = lastDay(day(due, due.due()));
    if (calendar.decides().value() == PayCalendar.Decides.DUE) {
      return byDue;
    }
    LocalDate byEarned = lastDay(day(due, due.earned()));
    LocalDate paid = Payments.payDate(calendar.payments().getFirst(), byEarned);
    return due.due().isAfter(paid) ? byDue : byEarned;
  }

  /** A deal that closes after the time of the cut-off counts as one of the day after. */
  private LocalDate day(Due due, LocalDate stated) {
    // What falls due on another day than the deal's, such as what an event takes back, has no time.
    if (timestamps == null || due.line() == Due.NO_LINE || !stated.equals(lines.date(due.line()))) {
      return stated;
    }
    PayPeriod.CutOff off = cutOff.orElseThrow();
    Optional<ZonedDateTime> closed = Moments.read(timestamps.get(due.line()), off.zone());
    return closed
        .map(moment ->
            moment.toLocalTime().isAfter(off.time())
                ? moment.toLocalDate().plusDays(isLast(moment.toLocalDate()) ? 1 : 0)
                : moment.toLocalDate())
        .orElse(stated);
  }

  private boolean isLast(LocalDate day) {
    return lastDay(day).equals(day);
  }

  private LocalDate lastDay(LocalDate day) {
    return switch (calendar.period()) {
      case PayPeriod.Weekly(var last, _) -> day.with(TemporalAdjusters.nextOrSame(last));
      case PayPeriod.Fortnightly(var from) ->
          day.plusDays(
              FORTNIGHT - 1 - Math.floorMod(ChronoUnit.DAYS.between(from, day), FORTNIGHT));
      case PayPeriod.Civil(var frequency) -> {
        YearMonth month = YearMonth.from(day);
        yield switch (frequency) {
          case MONTHLY, SEMI_MONTHLY -> month.atEndOfMonth();
          case QUARTERLY -> month.plusMonths((12 - month.getMonthValue()) % 3).atEndOfMonth();
        };
      }
    };
  }
}
