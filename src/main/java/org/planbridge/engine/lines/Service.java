package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Spread;
import org.planbridge.time.Span;

/** What counts of a span for a payee: the days or months of service, each by the ramp's share. */
final class Service {
  private final Spread spread;

  Service(Spread spread) {
    this.spread = spread;
  }

  /** The part of {@code period} that is served in {@code span}, which lies in it. */
  Fraction of(Payee payee, Span span, Span period) {
    boolean byMonths =
        spread.proration().value() != Spread.Proration.DAYS
            && span.wholeMonths() > 0
            && period.wholeMonths() > 0;
    return byMonths
        ? months(payee, span).times(Fraction.of(1, period.wholeMonths()))
        : days(payee, span).times(Fraction.of(1, period.days()));
  }

  /** The ramp's share on the average of the days served; 1 without a ramp. */
  Fraction ramped(Payee payee, Span span) {
    Optional<Span> served = payee.employedIn(span);
    return spread.ramp().isEmpty() || served.isEmpty()
        ? Fraction.ONE
        : days(payee, span).times(Fraction.of(1, served.get().days()));
  }

  private Fraction days(Payee payee, Span span) {
    Optional<Span> served = payee.employedIn(span);
    if (served.isEmpty()) {
      return Fraction.ZERO;
    }
    Fraction sum = Fraction.ZERO;
    LocalDate at = served.get().from();
    LocalDate until = served.get().until();
    while (at.isBefore(until)) {
      Stretch stretch = stretch(payee, at);
      LocalDate end = stretch.until.isBefore(until) ? stretch.until : until;
      sum = sum.plus(stretch.share.times(Fraction.of(new Span(at, end).days())));
      at = end;
    }
    return sum;
  }

  private Fraction months(Payee payee, Span span) {
    Fraction sum = Fraction.ZERO;
    for (LocalDate month = span.from(); month.isBefore(span.until()); month = month.plusMonths(1)) {
      Span whole = new Span(month, month.plusMonths(1));
      Optional<Span> served = payee.employedIn(whole);
      boolean counts =
          spread.proration().value() == Spread.Proration.STARTED_MONTHS
              ? served.isPresent()
              : served.equals(Optional.of(whole));
      if (counts) {
        sum = sum.plus(stretch(payee, served.orElse(whole).from()).share);
      }
    }
    return sum;
  }

  /** The ramp's share on a day, and the day on which it ends. */
  private record Stretch(Fraction share, LocalDate until) {}

  private Stretch stretch(Payee payee, LocalDate day) {
    LocalDate hired = payee.hireDate();
    int months = 0;
    for (Spread.Step step : spread.ramp()) {
      months += step.months();
      if (hired != null && day.isBefore(hired.plusMonths(months))) {
        return new Stretch(Fraction.of(step.share()), hired.plusMonths(months));
      }
    }
    return new Stretch(Fraction.ONE, LocalDate.MAX);
  }
}
