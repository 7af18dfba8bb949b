package org.planbridge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
  private static final Span YEAR = SpanTest.closed("2026-01-01", "2026-12-31");
  private static final PlanCalendar STATED =
      new PlanCalendar.Stated(
          List.of(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-03-30")),
          LocalDate.parse("2026-06-28"));

  private static List<String> ids(PlanCalendar calendar, Cycle cycle, Span span) {
    return calendar.periods(cycle, span).stream().map(Period::id).toList();
  }

  @Test
  void namesTheCivilYear() {
    assertThat(ids(PlanCalendar.civil(), Cycle.QUARTER, YEAR))
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    assertThat(ids(PlanCalendar.civil(), Cycle.HALF, YEAR)).containsExactly("2026-H1", "2026-H2");
    assertThat(ids(PlanCalendar.civil(), Cycle.YEAR, YEAR)).containsExactly("2026");
    assertThat(ids(PlanCalendar.civil(), Cycle.MONTH, YEAR))
        .hasSize(12)
        .startsWith("2026-01")
        .endsWith("2026-12");
    assertThat(ids(PlanCalendar.civil(), Cycle.PERIOD, YEAR))
        .isEqualTo(ids(PlanCalendar.civil(), Cycle.QUARTER, YEAR));
  }

  @Test
  void namesAFiscalYearAfterTheYearItEndsIn() {
    PlanCalendar fromFebruary = new PlanCalendar.Months(2);
    Span january = SpanTest.closed("2026-01-01", "2026-02-01");

    assertThat(ids(fromFebruary, Cycle.QUARTER, january)).containsExactly("FY2026-Q4", "FY2027-Q1");
    assertThat(ids(fromFebruary, Cycle.YEAR, january)).containsExactly("FY2026", "FY2027");
    assertThat(ids(fromFebruary, Cycle.MONTH, january)).containsExactly("2026-01", "2026-02");
    assertThat(fromFebruary.periods(Cycle.YEAR, january).getLast().span())
        .isEqualTo(SpanTest.closed("2026-02-01", "2027-01-31"));
  }

  @Test
  void statedPeriodsAreNamedAfterTheirFirstDay() {
    assertThat(STATED.periods(Cycle.PERIOD, YEAR))
        .containsExactly(
            new Period("2026-01-05", SpanTest.closed("2026-01-05", "2026-03-29")),
            new Period("2026-03-30", SpanTest.closed("2026-03-30", "2026-06-28")));
    assertThat(ids(STATED, Cycle.QUARTER, YEAR)).first().isEqualTo("2026-Q1");
  }

  @Test
  void statedPeriodsOfAnotherYearAreNone() {
    assertThat(STATED.periods(Cycle.PERIOD, SpanTest.closed("2027-01-01", "2027-12-31"))).isEmpty();
    assertThat(ids(STATED, Cycle.PERIOD, SpanTest.closed("2026-03-30", "2026-03-30")))
        .containsExactly("2026-03-30");
  }

  @Test
  void startsAscendAndTheLastDayFollows() {
    LocalDate day = LocalDate.parse("2026-01-05");

    assertThatThrownBy(() -> new PlanCalendar.Stated(List.of(day, day), day.plusDays(9)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanCalendar.Stated(List.of(day), day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanCalendar.Stated(List.of(), day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void aYearStartsInOneOfTwelveMonths(int month) {
    assertThatThrownBy(() -> new PlanCalendar.Months(month))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void periodsFollowOneAnotherWithoutAGap(Cycle cycle) {
    Span span = SpanTest.closed("2023-11-17", "2026-02-28");
    for (int first = 1; first <= 12; first++) {
      List<Period> periods = new PlanCalendar.Months(first).periods(cycle, span);

      assertThat(periods.getFirst().span().covers(span.from())).isTrue();
      assertThat(periods.getLast().span().covers(span.last())).isTrue();
      for (int i = 1; i < periods.size(); i++) {
        assertThat(periods.get(i).span().from()).isEqualTo(periods.get(i - 1).span().until());
      }
      assertThat(periods.stream().map(Period::id)).doesNotHaveDuplicates();
    }
  }
}
