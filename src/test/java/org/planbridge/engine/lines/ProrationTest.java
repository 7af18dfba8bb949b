package org.planbridge.engine.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

class ProrationTest {
  private static final Span YEAR = closed("2025-01-01", "2025-12-31");
  private static final Span QUARTER = closed("2025-04-01", "2025-06-30");
  private static final Span MONTH = closed("2025-05-01", "2025-05-31");
  private static final Payee ALWAYS = Payee.known("Ada");

  private static Span closed(String first, String last) {
    return Span.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Quota quota(Span span, String amount) {
    return new Quota("Ada", null, "amount", span, new BigDecimal(amount), null);
  }

  private static Payee employed(@Nullable String hired, @Nullable String left) {
    return new Payee(
        "Ada",
        "Ada",
        null,
        null,
        null,
        hired == null ? null : LocalDate.parse(hired),
        left == null ? null : LocalDate.parse(left),
        null,
        null,
        Map.of(),
        null);
  }

  private static Optional<Fraction> part(Payee payee, Span period, Quota... facts) {
    return Proration.quota(payee, List.of(facts), period);
  }

  @Test
  void aYearlyFigureGivesAQuarterOfItselfToAQuarterWhateverItsDays() {
    assertThat(part(ALWAYS, QUARTER, quota(YEAR, "800000"))).contains(Fraction.of(200_000));
    assertThat(part(ALWAYS, MONTH, quota(YEAR, "800000"))).contains(Fraction.of(200_000, 3));
    assertThat(part(ALWAYS, YEAR, quota(YEAR, "800000"))).contains(Fraction.of(800_000));
  }

  @Test
  void daysProrateAYearlyFigureOnlyWhereAPartIsServed() {
    Payee fromJune = employed("2025-06-01", null);

    assertThat(part(fromJune, YEAR, quota(YEAR, "800000")))
        .contains(Fraction.of(800_000L * 214, 365));
    // June is 30 of the quarter's 91 days.
    assertThat(part(fromJune, QUARTER, quota(YEAR, "800000")))
        .contains(Fraction.of(200_000L * 30, 91));
    assertThat(part(fromJune, MONTH, quota(YEAR, "800000"))).contains(Fraction.ZERO);
  }

  @Test
  void theFirstAndTheLastDayOfServiceCount() {
    assertThat(part(employed("2025-06-30", null), QUARTER, quota(YEAR, "364")))
        .contains(Fraction.ONE);
    assertThat(part(employed(null, "2025-04-01"), QUARTER, quota(YEAR, "364")))
        .contains(Fraction.ONE);
    assertThat(part(employed(null, "2025-06-30"), QUARTER, quota(YEAR, "364")))
        .contains(Fraction.of(91));
  }

  @Test
  void aFigureStatedForThePeriodIsTakenAsStated() {
    assertThat(part(employed("2025-06-01", null), QUARTER, quota(QUARTER, "321000")))
        .contains(Fraction.of(321_000));
  }

  @Test
  void aFigureStatedForAPartOfThePeriodIsTakenAsStated() {
    assertThat(part(ALWAYS, YEAR, quota(QUARTER, "100"), quota(MONTH, "7")))
        .contains(Fraction.of(107));
  }

  @Test
  void aFigureForLongerThanThePeriodIsCutByWholeMonthsElseByDays() {
    Span half = closed("2025-01-01", "2025-06-30");
    Span odd = closed("2025-04-16", "2025-07-15");

    assertThat(part(ALWAYS, QUARTER, quota(half, "600"))).contains(Fraction.of(300));
    // 76 of its 91 days lie in the quarter.
    assertThat(part(ALWAYS, QUARTER, quota(odd, "91"))).contains(Fraction.of(76));
    assertThat(part(employed("2025-06-01", null), QUARTER, quota(half, "600")))
        .contains(Fraction.of(300L * 30, 91));
  }

  @Test
  void noFactIsNoQuota() {
    assertThat(part(ALWAYS, QUARTER, quota(closed("2025-07-01", "2025-09-30"), "5"))).isEmpty();
    assertThat(part(ALWAYS, QUARTER)).isEmpty();
  }

  @Test
  void aYearlyFigureOfAPayeeIsCutToStatedPeriodsByDays() {
    Span stated = closed("2025-01-06", "2025-03-30");

    assertThat(Proration.yearly(ALWAYS, Fraction.of(365), stated)).isEqualTo(Fraction.of(84));
    assertThat(Proration.yearly(ALWAYS, Fraction.of(1200), QUARTER)).isEqualTo(Fraction.of(300));
    assertThat(Proration.yearly(employed("2025-06-01", null), Fraction.of(75_000), YEAR))
        .isEqualTo(Fraction.of(75_000L * 214, 365));
  }
}
