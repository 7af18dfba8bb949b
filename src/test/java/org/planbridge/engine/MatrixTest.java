package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked numbers of two-way matrices. */
class MatrixTest {
  /** Rows by attainment of 100,000, below 80 % nothing; columns by margin, from 0 and above 50. */
  private static String byMeasures(String pays, String cells, String sold, String margin) {
    return """
    component "measure": {"sum": "quota credit", "over": "quarter"}, "pay": {"matrix": {"rows": {"measure": {"sum": "quota credit"}, "by": "attainment", "bands": [{"from": "0.8"}, {"from": "1"}]}, "columns": {"measure": {"sum": "margin"}, "by": "number", "bands": [{"from": "0"}, {"above": "50"}]}, PAYS, "cells": CELLS}}
    payee Ada from 2020-01-01 variable 40000
    quota Ada 2025-01-01..2025-03-31 100000
    2025-01-10 Ada 40000 margin=10
    2025-02-10 Ada SOLD margin=MARGIN
    """
        .replace("PAYS", pays)
        .replace("CELLS", cells)
        .replace("SOLD", sold)
        .replace("MARGIN", margin);
  }

  private static final String RATES = "[[\"0.01\", \"0.02\"], [\"0.03\", \"0.05\"]]";

  /** 1 % of 80,000; 2 % of 99,999.99 with 50.01 of margin; 3 % and 5 % of 100,000. */
  @ParameterizedTest
  @CsvSource({
    "39999.99,10,0.00",
    "40000,40,800.00",
    "59999.99,40.01,2000.00",
    "60000,40,3000.00",
    "60000,40.01,5000.00"
  })
  void aRateOfThePeriodsCredit(String sold, String margin, String paid) {
    assertThat(Scenario.of(byMeasures("\"pays\": \"rate\"", RATES, sold, margin)).earned())
        .isEqualTo("Ada " + paid);
  }

  @Test
  void aSumForThePeriod() {
    assertThat(
            Scenario.of(
                    byMeasures(
                        "\"pays\": \"amount\"",
                        "[[\"100\", \"200\"], [\"300\", \"500\"]]",
                        "60000",
                        "41"))
                .earned())
        .isEqualTo("Ada 500.00");
  }

  /** The quarter's target incentive is 10,000: 110 % of it. */
  @Test
  void aShareOfThePeriodsTargetIncentive() {
    assertThat(
            Scenario.of(
                    byMeasures(
                        "\"pays\": \"target incentive\"",
                        "[[\"0.5\", \"0.8\"], [\"1\", \"1.1\"]]",
                        "60000",
                        "41"))
                .earned())
        .isEqualTo("Ada 11000.00");
  }

  /** 4 % of 100,000 is 4,000; times 1.5. */
  @Test
  void aFactorOnWhatTheDealsGive() {
    assertThat(
            Scenario.of(
                    byMeasures(
                        "\"times\": {\"rate\": \"0.04\"}",
                        "[[\"0.5\", \"0.8\"], [\"1\", \"1.5\"]]",
                        "60000",
                        "41"))
                .earned())
        .isEqualTo("Ada 6000.00");
  }

  /** By the deal's amount and margin: 1 % and 2 % up to 1,000 of amount, else 3 % and 5 %. */
  @Test
  void numbersOfTheDealAreLookedUpDealByDeal() {
    String plan =
        """
        component "pay": {"matrix": {"rows": {"number": "amount", "bands": [{"from": "100"}, {"above": "1000"}]}, "columns": {"number": "margin", "bands": [{"from": "0"}, {"from": "50"}]}, "pays": "rate", "cells": CELLS}}
        2025-01-10 Ada 99.99 margin=50
        2025-01-11 Ada 100 margin=49.99
        2025-01-12 Ada 1000 margin=50
        2025-01-13 Ada 2000 margin=0
        2025-01-14 Ada 2000 margin=80
        """
            .replace("CELLS", RATES);

    assertThat(Scenario.of(plan).deals()).isEqualTo("0.00 1.00 20.00 60.00 100.00");
  }
}
