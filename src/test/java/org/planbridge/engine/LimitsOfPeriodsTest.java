package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;

/** Caps and floors of periods of different lengths, each worked out by hand. */
class LimitsOfPeriodsTest {
  /** A bonus of 500 each month under 1,200 a quarter: 500, 500, 200. */
  @Test
  void aBonusIsCutByItsOwnCap() {
    assertThat(
            Scenario.of(
                    """
                    bonus per month 500
                    cap per quarter 1200
                    payee Ada from 2025-01-01
                    basis 2025-01-01..2025-03-31
                    """)
                .earned())
        .isEqualTo("Ada 1200.00");
  }

  /** January's floor adds 60; with February's and March's 100 the quarter has its 250. */
  @Test
  void whatAMonthsFloorAddedCountsTowardTheQuarters() {
    assertThat(
            Scenario.of(
                    """
                    flat 10%
                    floor per month 100
                    floor per quarter 250
                    2025-01-10 Ada 400
                    basis 2025-01-01..2025-03-31
                    """)
                .earned())
        .isEqualTo("Ada 300.00");
  }

  /** Twelve floors of 100 would be 1,200; the year's cap leaves 1,000. */
  @Test
  void aCapOfTheYearBeatsTheFloorsOfItsMonths() {
    assertThat(
            Scenario.of(
                    """
                    flat 10%
                    floor per month 100
                    cap per year 1000
                    payee Ada from 2025-01-01
                    """)
                .earned())
        .isEqualTo("Ada 1000.00");
  }

  /** A quarter is the own period of a calendar of months: one floor, stated twice. */
  @Test
  void theOwnPeriodOfAMonthlyCalendarIsItsQuarter() {
    Comparison comparison =
        Scenario.of(
                """
                flat 10%
                floor per period 100
                floor per quarter 80
                payee Ada from 2025-01-01
                basis 2025-01-01..2025-03-31
                """)
            .compare();

    assertThat(comparison.payee(0).lines()).hasSize(1);
    assertThat(
            comparison
                .explainPeriod(0, "part-1", comparison.payee(0).lines().getFirst().period())
                .proposed())
        .hasSize(1);
    assertThat(comparison.earned(0).proposed().toDecimal()).isEqualTo("100.00");
  }
}
