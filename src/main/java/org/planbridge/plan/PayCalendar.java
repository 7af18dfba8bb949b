package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * When what has fallen due is paid. What falls due in one pay period is paid on its pay dates; this
 * never changes an earned amount.
 *
 * @param period the days whose sums are paid together
 * @param payments on which days, and which part on each; the shares total exactly 1
 * @param decides which of a sum's dates says in which pay period it belongs
 * @param negative what becomes of a pay date whose sums net to less than nothing
 */
public record PayCalendar(
    PayPeriod period, List<Payment> payments, Choice<Decides> decides, Choice<Negative> negative) {
  public static final Choice<Decides> BY_DUE_DATE = Choice.assumed(Decides.DUE);
  public static final Choice<Negative> CARRIED = Choice.assumed(Negative.CARRIED);

  /** Paid on the last day of the month of earning. */
  public static final PayCalendar MONTH_END =
      new PayCalendar(Frequency.MONTHLY, List.of(new Payment(BigDecimal.ONE, 0, Payment.LAST_DAY)));

  public PayCalendar {
    payments = List.copyOf(payments);
    BigDecimal total =
        payments.stream().map(Payment::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("Pay shares must total 1 (%s).".formatted(total));
    }
  }

  /** By civil months or quarters, with the usual choices. */
  public PayCalendar(Frequency frequency, List<Payment> payments) {
    this(new PayPeriod.Civil(frequency), payments, BY_DUE_DATE, CARRIED);
  }

  /** Civil pay periods. {@code SEMI_MONTHLY} is a month paid in two stated shares. */
  public enum Frequency {
    MONTHLY,
    SEMI_MONTHLY,
    QUARTERLY
  }

  /** Which date of a sum puts it into a pay period. */
  public enum Decides {
    /** The date on which it falls due. */
    DUE,
    /**
     * The date on which it was earned, if it is due by that period's first pay date; else the date
     * on which it falls due.
     */
    EARNED
  }

  /** What becomes of a pay date that nets to less than nothing. */
  public enum Negative {
    /** Nothing is paid, and the next pay date is less by it. */
    CARRIED,
    /** The payee pays it back on that date. */
    CLAIMED_BACK
  }

  /** What becomes of a pay date that falls on a Saturday or Sunday. */
  public enum Weekend {
    STAYS,
    PREVIOUS_WEEKDAY,
    NEXT_WEEKDAY
  }

  /** Where a pay date lies, seen from the last day of its pay period. */
  public sealed interface When {
    /**
     * A day of a month.
     *
     * @param monthsAfter months after that of the period's last day; 0 is that month itself
     * @param day day of that month, 1 to 28, or {@link Payment#LAST_DAY}
     */
    record DayOfMonth(int monthsAfter, int day) implements When {}

    /** So many days after the period's last day; 0 is that day itself. */
    record DaysAfter(int days) implements When {}
  }

  /**
   * One pay date of a pay period.
   *
   * @param share part of what the period pays; odd cents go by largest remainder, the earlier
   *     payment first
   */
  public record Payment(BigDecimal share, When when, Choice<Weekend> weekend) {
    /** Stands for the month's last day, whichever it is. */
    public static final int LAST_DAY = 31;

    public static final Choice<Weekend> ANY_DAY = Choice.assumed(Weekend.STAYS);

    public Payment {
      share = Canonical.number(share);
    }

    /** On a day of a month, whatever day of the week that is. */
    public Payment(BigDecimal share, int monthsAfter, int day) {
      this(share, new When.DayOfMonth(monthsAfter, day), ANY_DAY);
    }
  }
}
