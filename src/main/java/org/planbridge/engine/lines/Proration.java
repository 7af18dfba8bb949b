package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Spread;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;

/**
 * Cuts stated figures to periods. A yearly figure gives a full quarter a quarter of it and a full
 * month a twelfth; days prorate only a period in which the payee is employed for a part. A figure
 * stated for the period, or for a part of it, is taken as stated. Example: 800,000 for a year with
 * 214 of 365 days employed is 800,000 × 214/365.
 */
final class Proration {
  private static final int MONTHS_OF_YEAR = 12;
  private final Spread spread;
  private final Service service;
  private final int firstMonth;

  /**
   * @param firstMonth the month in which the years begin that weights are of
   */
  Proration(Spread spread, int firstMonth) {
    this.spread = spread;
    this.firstMonth = firstMonth;
    service = new Service(spread);
  }

  /** Evenly, by calendar days. */
  static final Proration EVEN = new Proration(Spread.EVEN, 1);

  /**
   * A figure of a period.
   *
   * @param stated what the facts give to it, before factor, ramp and days of service
   * @param result what is used
   */
  record Cut(Fraction stated, Fraction result) {
    Cut plus(Cut other) {
      return new Cut(stated.plus(other.stated), result.plus(other.result));
    }
  }

  /**
   * The quota of a period: the sum of what each fact gives to it; empty if no fact touches the
   * period.
   */
  static Optional<Fraction> quota(Payee payee, List<Quota> facts, Span period) {
    return EVEN.cut(payee, facts, period).map(Cut::result);
  }

  /** As {@link #quota}, with factor, weights, ramp and the way to count service. */
  Optional<Cut> cut(Payee payee, List<Quota> facts, Span period) {
    @Nullable Cut sum = null;
    for (Quota fact : facts) {
      Cut part = part(payee, fact, period);
      if (part != null) {
        sum = sum == null ? part : sum.plus(part);
      }
    }
    return Optional.ofNullable(sum);
  }

  private @Nullable Cut part(Payee payee, Quota fact, Span period) {
    Span common = fact.span().intersection(period).orElse(null);
    if (common == null) {
      return null;
    }
    Fraction amount = Fraction.of(fact.amount());
    Cycle per = fact.per();
    if (per != null) {
      // What a full period would have, for the days on which the figure holds.
      Fraction whole =
          per == Cycle.YEAR
              ? amount.times(yearPart(period, yearOf(period)))
              : amount.times(evenPart(period)).times(Fraction.of(MONTHS_OF_YEAR, per.months()));
      Fraction days = Fraction.of(common.days(), period.days());
      return new Cut(whole.times(days), factored(whole.times(service.of(payee, common, period))));
    }
    boolean yearly = fact.span().wholeMonths() == MONTHS_OF_YEAR;
    if (common.equals(fact.span()) && !yearly) {
      return new Cut(amount, factored(amount.times(service.ramped(payee, common))));
    }
    Fraction part =
        yearly && !spread.weights().isEmpty()
            ? yearPart(common, fact.span().from())
            : fraction(fact.span(), common);
    Fraction stated = amount.times(part);
    return new Cut(stated, factored(stated.times(service.of(payee, common, common))));
  }

  private Fraction factored(Fraction figure) {
    return figure.times(Fraction.of(spread.factor()));
  }

  /** What a yearly figure of a payee gives to a period. */
  static Fraction yearly(Payee payee, Fraction figure, Span period) {
    return EVEN.ofYear(payee, figure, period);
  }

  /** As {@link #yearly}, with factor, weights, ramp and the way to count service. */
  Fraction ofYear(Payee payee, Fraction figure, Span period) {
    Fraction part = yearPart(period, yearOf(period));
    return factored(figure.times(part).times(service.of(payee, period, period)));
  }

  /** The first day of the year that the period begins in. */
  private LocalDate yearOf(Span period) {
    LocalDate year = period.from().withDayOfMonth(1).withMonth(firstMonth);
    return year.isAfter(period.from()) ? year.minusYears(1) : year;
  }

  /** The part of a year's figure that a period has. */
  private Fraction yearPart(Span period, LocalDate yearStart) {
    if (!spread.weights().isEmpty()) {
      return new Weights(spread.weights()).part(period, yearStart);
    }
    return evenPart(period);
  }

  private static Fraction evenPart(Span period) {
    int months = period.wholeMonths();
    if (isHalfMonth(period)) {
      return Fraction.of(1, 2 * MONTHS_OF_YEAR);
    }
    return months > 0
        ? Fraction.of(months, MONTHS_OF_YEAR)
        : Fraction.of(period.days(), new Span(period.from(), period.from().plusYears(1)).days());
  }

  private static Fraction fraction(Span whole, Span part) {
    int wholeMonths = whole.wholeMonths();
    int partMonths = part.wholeMonths();
    if (wholeMonths > 0 && isHalfMonth(part)) {
      return Fraction.of(1, 2L * wholeMonths);
    }
    return wholeMonths > 0 && partMonths > 0
        ? Fraction.of(partMonths, wholeMonths)
        : Fraction.of(part.days(), whole.days());
  }

  /** The days of a month up to the 15th, or those after it. */
  static boolean isHalfMonth(Span span) {
    int first = span.from().getDayOfMonth();
    int end = span.until().getDayOfMonth();
    return ((first == 1 && end == 16) || (first == 16 && end == 1)) && span.days() <= 16;
  }
}
