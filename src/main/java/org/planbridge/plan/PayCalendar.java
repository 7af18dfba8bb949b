package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * When earnings are paid. What is earned in one pay period is paid on its pay dates; this never
 * changes an earned amount.
 *
 * @param frequency the pay period whose earnings are paid together, in civil months and quarters
 * @param payments on which days, and which part on each; the shares total exactly 1
 */
public record PayCalendar(Frequency frequency, List<Payment> payments) {
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

  /** The pay period. {@code SEMI_MONTHLY} is a month paid in two stated shares. */
  public enum Frequency {
    MONTHLY,
    SEMI_MONTHLY,
    QUARTERLY
  }

  /**
   * One pay date of a pay period.
   *
   * @param share part of the period's earnings; odd cents go by largest remainder, the earlier
   *     payment first
   * @param monthsAfter months after the period's last month; 0 is that month itself
   * @param day day of that month, 1 to 28, or {@link #LAST_DAY}
   */
  public record Payment(BigDecimal share, int monthsAfter, int day) {
    /** Stands for the month's last day, whichever it is. */
    public static final int LAST_DAY = 31;

    public Payment {
      share = Canonical.number(share);
    }
  }
}
