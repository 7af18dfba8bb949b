package org.planbridge.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;
import org.planbridge.plan.PayCalendar;

/**
 * The pay calendar: what was earned in a pay period is paid on its pay dates, in stated shares. The
 * sum of all payments is the sum of all earnings; only the dates differ.
 */
final class Payments {
  private Payments() {}

  /** Payments by date, ascending, from earnings by the month in which they were earned. */
  static List<Payment> of(PayCalendar calendar, Map<YearMonth, Long> earnedByMonth) {
    Map<YearMonth, Long> byPeriod = new TreeMap<>();
    earnedByMonth.forEach(
        (month, units) -> byPeriod.merge(lastMonth(calendar, month), units, Math::addExact));
    List<Fraction> shares =
        calendar.payments().stream().map(payment -> Fraction.of(payment.share())).toList();
    Map<LocalDate, Long> byDate = new TreeMap<>();
    byPeriod.forEach((last, units) -> {
      long[] parts = LargestRemainder.divide(units, shares);
      for (int i = 0; i < parts.length; i++) {
        byDate.merge(payDate(calendar.payments().get(i), last), parts[i], Math::addExact);
      }
    });
    List<Payment> payments = new ArrayList<>();
    byDate.forEach((date, units) -> payments.add(new Payment(date, units)));
    return payments;
  }

  private static YearMonth lastMonth(PayCalendar calendar, YearMonth month) {
    return switch (calendar.frequency()) {
      case MONTHLY, SEMI_MONTHLY -> month;
      case QUARTERLY -> month.plusMonths((12 - month.getMonthValue()) % 3);
    };
  }

  private static LocalDate payDate(PayCalendar.Payment payment, YearMonth last) {
    YearMonth month = last.plusMonths(payment.monthsAfter());
    return payment.day() == PayCalendar.Payment.LAST_DAY
        ? month.atEndOfMonth()
        : month.atDay(payment.day());
  }
}
