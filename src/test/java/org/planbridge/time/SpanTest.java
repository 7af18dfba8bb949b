package org.planbridge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final Span FEBRUARY = closed("2024-02-01", "2024-02-29");

  static Span closed(String first, String last) {
    return Span.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void bothClosedDatesAreIn() {
    assertThat(FEBRUARY.covers(LocalDate.parse("2024-02-01"))).isTrue();
    assertThat(FEBRUARY.covers(LocalDate.parse("2024-02-29"))).isTrue();
    assertThat(FEBRUARY.covers(LocalDate.parse("2024-03-01"))).isFalse();
    assertThat(FEBRUARY.last()).isEqualTo("2024-02-29");
    assertThat(FEBRUARY.days()).isEqualTo(29);
  }

  @Test
  void mustLastADay() {
    LocalDate day = LocalDate.parse("2024-02-01");

    assertThat(Span.ofClosed(day, day).days()).isEqualTo(1);
    assertThatThrownBy(() -> new Span(day, day)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spansThatOnlyTouchShareNoDay() {
    assertThat(FEBRUARY.intersection(closed("2024-03-01", "2024-03-31"))).isEmpty();
    assertThat(FEBRUARY.intersection(closed("2024-02-29", "2024-03-31")))
        .contains(closed("2024-02-29", "2024-02-29"));
    assertThat(FEBRUARY.intersection(closed("2024-01-01", "2024-12-31"))).contains(FEBRUARY);
  }

  @Test
  void enclosesItself() {
    assertThat(FEBRUARY.encloses(FEBRUARY)).isTrue();
    assertThat(FEBRUARY.encloses(closed("2024-02-02", "2024-03-01"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01,2024-02-29,1",
    "2024-01-01,2024-12-31,12",
    "2024-11-01,2025-01-31,3",
    "2024-01-15,2024-02-14,0",
    "2024-01-01,2024-01-30,0"
  })
  void countsMonthsOnlyOnTheirEdges(String first, String last, int months) {
    assertThat(closed(first, last).wholeMonths()).isEqualTo(months);
  }
}
