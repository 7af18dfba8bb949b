package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

/** The parts of a year that its quarters or months have; inside a month every day has the same. */
record Weights(List<BigDecimal> ofParts) {
  private static final int MONTHS = 12;

  /**
   * The part of a period.
   *
   * @param yearStart a first day of a year of the weights; years follow each other
   */
  Fraction part(Span period, LocalDate yearStart) {
    Fraction sum = Fraction.ZERO;
    LocalDate first = yearStart.withDayOfMonth(1);
    for (LocalDate month = period.from().withDayOfMonth(1);
        month.isBefore(period.until());
        month = month.plusMonths(1)) {
      Span whole = new Span(month, month.plusMonths(1));
      Span common = whole.intersection(period).orElse(whole);
      Fraction share =
          Proration.isHalfMonth(common)
              ? Fraction.of(1, 2)
              : Fraction.of(common.days(), whole.days());
      int place = Math.floorMod((int) ChronoUnit.MONTHS.between(first, month), MONTHS);
      sum = sum.plus(ofMonth(place).times(share));
    }
    return sum;
  }

  private Fraction ofMonth(int place) {
    int months = MONTHS / ofParts.size();
    return Fraction.of(ofParts.get(place / months)).times(Fraction.of(1, months));
  }
}
