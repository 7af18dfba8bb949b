package org.planbridge.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;
import org.planbridge.plan.PayCalendar;

/**
 * The pay calendar at work: what falls due in a pay period is paid on its pay dates, in stated
 * shares, and what meets on one pay date is netted. Payments and what is carried over the last one
 * are the sum of all that fell due; only the dates differ.
 *
 * @param payments by date, ascending; none is zero, and below zero only what is claimed back
 * @param carried what no later pay date was left to take off, zero or less; or what the rounding of
 *     the last payments left over
 */
public record Payments(List<Payment> payments, long carried) {
  public Payments {
    payments = List.copyOf(payments);
  }

  /**
   * Pays what falls due by the calendar, and what is paid at once on its own day.
   *
   * @param rounding what is paid of the sum of a pay date; the rest is carried
   */
  static Payments of(
      PayCalendar calendar,
      PayDays days,
      List<Due> dues,
      List<Due> atOnce,
      LongUnaryOperator rounding) {
    Map<LocalDate, Long> byPeriod = new TreeMap<>();
    for (Due due : dues) {
      byPeriod.merge(days.lastDay(due), due.units(), Math::addExact);
    }
    List<Fraction> shares =
        calendar.payments().stream().map(payment -> Fraction.of(payment.share())).toList();
    Map<LocalDate, Long> byDate = new TreeMap<>();
    byPeriod.forEach((last, units) -> {
      long[] parts = LargestRemainder.divide(units, shares);
      for (int i = 0; i < parts.length; i++) {
        byDate.merge(payDate(calendar.payments().get(i), last), parts[i], Math::addExact);
      }
    });
    atOnce.forEach(due -> byDate.merge(due.due(), due.units(), Math::addExact));
    return netted(calendar.negative().value(), byDate, rounding);
  }

  private static Payments netted(
      PayCalendar.Negative negative, Map<LocalDate, Long> byDate, LongUnaryOperator rounding) {
    List<Payment> payments = new ArrayList<>();
    long carried = 0;
    for (Map.Entry<LocalDate, Long> date : byDate.entrySet()) {
      long net = Math.addExact(carried, date.getValue());
      boolean waits = net < 0 && negative == PayCalendar.Negative.CARRIED;
      long paid = waits ? 0 : rounding.applyAsLong(net);
      carried = Math.subtractExact(net, paid);
      if (paid != 0) {
        payments.add(new Payment(date.getKey(), paid));
      }
    }
    return new Payments(payments, carried);
  }

  /** The day on which a part of a pay period that ends with {@code last} is paid. */
  static LocalDate payDate(PayCalendar.Payment payment, LocalDate last) {
    LocalDate day =
        switch (payment.when()) {
          case PayCalendar.When.DaysAfter(int days) -> last.plusDays(days);
          case PayCalendar.When.DayOfMonth(int months, int of) -> {
            YearMonth month = YearMonth.from(last).plusMonths(months);
            yield of == PayCalendar.Payment.LAST_DAY ? month.atEndOfMonth() : month.atDay(of);
          }
        };
    int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return past <= 0
        ? day
        : switch (payment.weekend().value()) {
          case STAYS -> day;
          case PREVIOUS_WEEKDAY -> day.minusDays(past);
          case NEXT_WEEKDAY -> day.plusDays(3L - past);
        };
  }
}
