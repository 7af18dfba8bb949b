package org.planbridge.engine.lines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

/**
 * Cuts stated figures to periods. A yearly figure gives a full quarter a quarter of it and a full
 * month a twelfth; days prorate only a period in which the payee is employed for a part. A figure
 * stated for the period, or for a part of it, is taken as stated. Example: 800,000 for a year with
 * 214 of 365 days employed is 800,000 × 214/365.
 */
final class Proration {
  private static final int MONTHS_OF_YEAR = 12;

  private Proration() {}

  /**
   * The quota of a period: the sum of what each fact gives to it; empty if no fact touches the
   * period.
   */
  static Optional<Fraction> quota(Payee payee, List<Quota> facts, Span period) {
    @Nullable Fraction sum = null;
    for (Quota fact : facts) {
      Fraction part = part(payee, fact, period);
      if (part != null) {
        sum = sum == null ? part : sum.plus(part);
      }
    }
    return Optional.ofNullable(sum);
  }

  private static @Nullable Fraction part(Payee payee, Quota fact, Span period) {
    Span common = fact.span().intersection(period).orElse(null);
    if (common == null) {
      return null;
    }
    Fraction amount = Fraction.of(fact.amount());
    return common.equals(fact.span()) && fact.span().wholeMonths() != MONTHS_OF_YEAR
        ? amount
        : amount.times(fraction(fact.span(), common)).times(employed(payee, common));
  }

  /** What a yearly figure of a payee gives to a period. */
  static Fraction yearly(Payee payee, Fraction figure, Span period) {
    int months = period.wholeMonths();
    Fraction part =
        isHalfMonth(period)
            ? Fraction.of(1, 2 * MONTHS_OF_YEAR)
            : months > 0
            ? Fraction.of(months, MONTHS_OF_YEAR)
            : Fraction.of(
                period.days(), new Span(period.from(), period.from().plusYears(1)).days());
    return figure.times(part).times(employed(payee, period));
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
  private static boolean isHalfMonth(Span span) {
    int first = span.from().getDayOfMonth();
    int end = span.until().getDayOfMonth();
    return ((first == 1 && end == 16) || (first == 16 && end == 1)) && span.days() <= 16;
  }

  private static Fraction employed(Payee payee, Span span) {
    return payee
        .employedIn(span)
        .map(days -> Fraction.of(days.days(), span.days()))
        .orElse(Fraction.ZERO);
  }
}
