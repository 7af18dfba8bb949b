package org.planbridge.engine.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planbridge.engine.Deal;
import org.planbridge.engine.column.Groups;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.money.Fraction;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.time.Cycle;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

class PeriodGridTest {
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private static CreditLines lines(Deal... deals) {
    return CreditLines.of(
        Facts.of(
            Deal.table(List.of(deals)),
            List.of(Payee.known("Ada"), Payee.known("Bo"), Payee.known("Cy")),
            List.of(),
            List.of(new Quota("Bo", null, "amount", YEAR, new BigDecimal("400"), null))),
        YEAR);
  }

  private static List<Integer> sizes(PeriodGrid grid, int from, int until) {
    Groups groups = grid.groups(from, until);
    return IntStream.range(groups.first(), groups.end())
        .mapToObj(g -> groups.to(g) - groups.from(g))
        .toList();
  }

  @Test
  void everyPayeeHasEveryPeriodWithOrWithoutDeals() {
    PeriodGrid grid =
        lines(Deal.of("1", "Cy", "2025-05-05", "1")).grid(PlanCalendar.civil(), Cycle.QUARTER);

    assertThat(sizes(grid, 0, 3)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    assertThat(grid.runOf(0)).isEqualTo(grid.run(2, 1));
  }

  @Test
  void firstAndLastDaysBelongToTheirPeriods() {
    PeriodGrid grid =
        lines(
                Deal.of("1", "Ada", "2025-01-01", "1"),
                Deal.of("2", "Ada", "2025-03-31", "1"),
                Deal.of("3", "Ada", "2025-04-01", "1"),
                Deal.of("4", "Ada", "2025-12-31", "1"))
            .grid(PlanCalendar.civil(), Cycle.QUARTER);

    assertThat(sizes(grid, 0, 1)).containsExactly(2, 1, 0, 1);
  }

  @Test
  void aBlockBeginsWithItsFirstPayeesLines() {
    PeriodGrid grid =
        lines(
                Deal.of("1", "Ada", "2025-01-01", "1"),
                Deal.of("2", "Bo", "2025-01-01", "1"),
                Deal.of("3", "Bo", "2025-12-31", "1"))
            .grid(PlanCalendar.civil(), Cycle.HALF);

    Groups groups = grid.groups(1, 3);
    assertThat(groups.from(groups.first())).isZero();
    assertThat(sizes(grid, 1, 3)).containsExactly(1, 1, 0, 0);
    assertThat(groups.of(1)).isEqualTo(grid.run(1, 1));
  }

  @Test
  void aPeriodThatEndsAfterTheComparedOneIsNotSettled() {
    PeriodGrid fiscal = lines().grid(new PlanCalendar.Months(7), Cycle.YEAR);

    assertThat(fiscal.periods()).hasSize(2);
    assertThat(fiscal.isSettled(fiscal.run(0, 0))).isTrue();
    assertThat(fiscal.isSettled(fiscal.run(0, 1))).isFalse();
  }

  @Test
  void quotasAreFoundByPayeeAndMissingWhereThereIsNone() {
    PeriodGrid grid = lines().grid(PlanCalendar.civil(), Cycle.QUARTER);

    assertThat(grid.quotas(new QuotaTerms.FromFacts("amount")).exact(grid.run(1, 2)))
        .isEqualTo(Fraction.of(100));
    assertThat(grid.quotas(new QuotaTerms.FromFacts("amount")).isMissing(grid.run(0, 2))).isTrue();
    assertThat(grid.quotas(new QuotaTerms.FromFacts("deals")).isMissing(grid.run(1, 2))).isTrue();
  }

  @Test
  void daysOutsideStatedPeriodsAreInNone() {
    PlanCalendar stated =
        new PlanCalendar.Stated(List.of(LocalDate.of(2025, 3, 1)), LocalDate.of(2025, 8, 31));
    PeriodGrid grid =
        lines(Deal.of("1", "Ada", "2025-02-28", "1"), Deal.of("2", "Ada", "2025-09-01", "1"))
            .grid(stated, Cycle.PERIOD);

    assertThat(grid.covers(0, day(2025, 2, 28))).isFalse();
    assertThat(grid.covers(0, day(2025, 3, 1))).isTrue();
    assertThat(grid.covers(0, day(2025, 8, 31))).isTrue();
    assertThat(grid.covers(0, day(2025, 9, 1))).isFalse();
    assertThat(sizes(grid, 0, 1)).containsExactly(2);
    assertThat(grid.runOn(0, LocalDate.of(2025, 9, 1))).isEmpty();
  }

  @Test
  void aCalendarOfAnotherYearCoversNothingButStillHoldsEveryLine() {
    PlanCalendar stated =
        new PlanCalendar.Stated(List.of(LocalDate.of(2030, 1, 1)), LocalDate.of(2030, 12, 31));
    PeriodGrid grid = lines(Deal.of("1", "Ada", "2025-02-28", "1")).grid(stated, Cycle.PERIOD);

    assertThat(sizes(grid, 0, 3)).containsExactly(1, 0, 0);
    assertThat(grid.covers(0, day(2025, 2, 28))).isFalse();
    assertThat(grid.isSettled(0)).isFalse();
  }

  private static int day(int year, int month, int day) {
    return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
  }
}
