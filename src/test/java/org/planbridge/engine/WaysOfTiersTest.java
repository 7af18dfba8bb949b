package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked numbers of tiers that pay sums, units and factors, that fall, and that move in a line. */
class WaysOfTiersTest {
  private static String tiers(String over, String table) {
    return "component \"measure\": {\"sum\": \"amount\", \"over\": \"OVER\"}, \"pay\": {\"tiers\": {TABLE}}"
        .replace("OVER", over)
        .replace("TABLE", table.replace('\'', '"'));
  }

  /** Meetings: $50 each up to 4, $80 from the fifth on. */
  @Nested
  class AmountForEachDeal {
    private String paid(String mode, String deals) {
      return Scenario.of(
              """
              component "measure": {"count": "deals", "over": "month"}, "pay": {"tiers": {"by": "count", "amountPer": "deal", "steps": [{"from": "0", "amount": "50"}, {"above": "4", "amount": "80", "mode": "MODE"}]}}
              """
                      .replace("MODE", mode)
                  + deals)
          .deals();
    }

    private static final String FIVE =
        """
        2025-01-01 Ada 1
        2025-01-02 Ada 1
        2025-01-03 Ada 1
        2025-01-04 Ada 1
        2025-01-05 Ada 1
        """;

    @Test
    void marginalPaysTheFifthMore() {
      assertThat(paid("marginal", FIVE)).isEqualTo("50.00 50.00 50.00 50.00 80.00");
    }

    /** The fifth is worth 80 and 30 more for each of the four before it. */
    @Test
    void retroactivePaysAllOfThemMore() {
      assertThat(paid("retroactive", FIVE)).isEqualTo("50.00 50.00 50.00 50.00 200.00");
    }

    /** Three and a half, then one: half of it lies below four, half above: 25 + 40. */
    @Test
    void aDealAcrossTheBoundIsCut() {
      String deals =
          """
          2025-01-01 Ada 1
          2025-01-02 Ada 1
          2025-01-03 Ada 1
          2025-01-04 Ada 1/2, Bo 1/2: 1
          2025-01-05 Ada 1
          """;
      assertThat(paid("marginal", deals)).isEqualTo("50.00 50.00 50.00 25.00 65.00");
    }
  }

  /** Units of margin: 2.00 each up to 1,000 of amount in the quarter, 3.00 above. */
  @Test
  void anAmountForEachUnitIsCutWhereTheMeasureIs() {
    String plan =
        tiers(
            "quarter",
            "'by': 'money', 'amountPer': {'number': 'margin'}, 'steps': [{'from': '0', 'amount':"
                + " '2'}, {'from': '1000', 'amount': '3'}]");

    // 800 with 40 units at 2; 400 with 10 units, half of them at 2 and half at 3.
    assertThat(
            Scenario.of(plan + "\n2025-01-01 Ada 800 margin=40\n2025-01-02 Ada 400 margin=10")
                .deals())
        .isEqualTo("80.00 25.00");
  }

  /** For each full 1,000 of the deal: 2 of them at 5.00, then 3 at 7.00. */
  @Test
  void fullStepsAreCountedOnTheDeal() {
    String plan =
        tiers(
            "quarter",
            "'by': 'money', 'amountPer': {'number': 'amount', 'fullSteps': '1000'}, 'steps':"
                + " [{'from': '0', 'amount': '5', 'mode': 'whole deal before'}, {'from': '2000',"
                + " 'amount': '7', 'mode': 'whole deal before'}]");

    assertThat(Scenario.of(plan + "\n2025-01-01 Ada 2999.99\n2025-01-02 Ada 3500").deals())
        .isEqualTo("10.00 21.00");
  }

  /** 500 at 10,000 and 800 at 20,000 in the quarter, once each. */
  @Nested
  class OnceWhenReached {
    private String paid(String mode, String... amounts) {
      String plan =
          tiers(
              "quarter",
              ("'by': 'money', 'amountPer': 'once', 'steps': [{'from': '0', 'amount': '0'},"
                      + " {'from': '10000', 'amount': '500', 'mode': 'M'}, {'from': '20000', 'amount':"
                      + " '800', 'mode': 'M'}]")
                  .replace("'M'", "'" + mode + "'"));
      StringBuilder deals = new StringBuilder(plan);
      for (int i = 0; i < amounts.length; i++) {
        deals.append("\n2025-01-1").append(i).append(" Ada ").append(amounts[i]);
      }
      return Scenario.of(deals.toString()).deals();
    }

    @Test
    void marginalSumsAddUp() {
      assertThat(paid("marginal", "9999.99", "0.01", "10000", "1"))
          .isEqualTo("0.00 500.00 800.00 0.00");
    }

    @Test
    void retroactiveSumsReplaceThoseBelow() {
      assertThat(paid("retroactive", "10000", "10000")).isEqualTo("500.00 300.00");
    }

    @Test
    void fallingBelowTakesBackAndReachingAgainPaysAgain() {
      assertThat(paid("marginal", "12000", "-5000", "5000")).isEqualTo("500.00 -500.00 500.00");
    }

    /** A deal that reaches both is paid both. */
    @Test
    void oneDealMayReachBoth() {
      assertThat(paid("marginal", "25000")).isEqualTo("1300.00");
    }

    /** At 15,000 half way from 500 to 800; beyond the last step 800. */
    @Test
    void anInterpolatedSumMovesInALine() {
      assertThat(paid("interpolated", "10000", "5000", "10000")).isEqualTo("500.00 150.00 150.00");
    }

    @Test
    void theNextQuarterBeginsAgain() {
      String plan =
          tiers(
              "quarter",
              "'by': 'money', 'amountPer': 'once', 'steps': [{'from': '0', 'amount': '0'},"
                  + " {'above': '1000', 'amount': '50'}]");
      assertThat(
              Scenario.of(plan + "\n2025-03-31 Ada 1000\n2025-03-31 Ada 1\n2025-04-01 Ada 1000.01")
                  .deals())
          .isEqualTo("0.00 50.00 50.00");
    }
  }

  /** 4 %, and 1.5 times that above 10,000: 10,000 at 4 % and 2,000 at 6 %. */
  @ParameterizedTest
  @CsvSource({
    "marginal,'\"rate\": \"0.04\"',520.00",
    "retroactive,'\"rate\": \"0.04\"',720.00",
    "whole deal after,'\"rate\": \"0.04\"',720.00"
  })
  void aFactorScalesARate(String mode, String times, String paid) {
    String plan =
        tiers(
            "quarter",
            ("'by': 'money', 'times': {TIMES}, 'steps': [{'from': '0', 'multiplier': '1', 'mode':"
                    + " 'M'}, {'above': '10000', 'multiplier': '1.5', 'mode': 'M'}]")
                .replace("TIMES", times)
                .replace("'M'", "'" + mode + "'"));

    assertThat(Scenario.of(plan + "\n2025-01-01 Ada 12000").earned()).isEqualTo("Ada " + paid);
  }

  /** A at 4 %, anything else at 2 %; the last 5,000 are B, half above the bound: 50 + 75. */
  @Test
  void aFactorScalesATable() {
    String plan =
        tiers(
            "quarter",
            "'by': 'money', 'times': {'table': {'cells': [{'when': {'field': 'product', 'is':"
                + " 'A'}, 'rate': '0.04'}], 'otherwise': '0.02'}}, 'steps': [{'from': '0',"
                + " 'multiplier': '1'}, {'from': '10000', 'multiplier': '1.5'}]");

    assertThat(
            Scenario.of(plan + "\n2025-01-01 Ada 7500 product=A\n2025-01-02 Ada 5000 product=B")
                .deals())
        .isEqualTo("300.00 125.00");
  }

  /** Days to close, by each deal: 1 % up to 90, 3 % up to 30, 5 % below 10, nothing above 90. */
  @ParameterizedTest
  @CsvSource({"91,0.00", "90,10.00", "31,10.00", "30,30.00", "10,30.00", "9,50.00", "0,50.00"})
  void lessIsBetterInAFallingTable(String days, String paid) {
    String plan =
        """
        component "measure": {"sum": "margin", "over": "deal"}, "pay": {"tiers": {"by": "number", "direction": "falling", "steps": [{"upTo": "90", "rate": "0.01", "mode": "whole deal after"}, {"upTo": "30", "rate": "0.03", "mode": "whole deal after"}, {"below": "10", "rate": "0.05", "mode": "whole deal after"}]}}
        """;

    assertThat(Scenario.of(plan + "2025-01-01 Ada 1000 margin=" + days).earned())
        .isEqualTo("Ada " + paid);
    assertThat(
            Scenario.of(
                    plan.replace("whole deal after", "retroactive")
                        + "2025-01-01 Ada 1000 margin="
                        + days)
                .earned())
        .isEqualTo("Ada " + paid);
  }

  /**
   * Churned deals of the quarter: none 5 %, from the second on 3 %: the re-rating is taken back.
   */
  @Test
  void aFallingTableReRatesAsTheMeasureGrows() {
    String plan =
        """
        component "measure": {"count": "deals", "over": "quarter", "when": {"field": "product", "is": "lost"}}, "pay": {"tiers": {"by": "count", "direction": "falling", "steps": [{"upTo": "5", "rate": "0.03", "mode": "retroactive"}, {"below": "2", "rate": "0.05", "mode": "retroactive"}]}}
        2025-01-01 Ada 1000 product=won
        2025-01-02 Ada 0 product=lost
        2025-01-03 Ada 0 product=lost
        2025-01-04 Ada 1000 product=won
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("50.00 0.00 -20.00 30.00");
  }

  /** 2 % at nothing to 6 % at quota: at half 4 % of everything; beyond quota 6 %. */
  @ParameterizedTest
  @CsvSource({"25000,750.00", "50000,2000.00", "100000,6000.00", "120000,7200.00"})
  void anInterpolatedRateIsReadAtTheTotal(String sold, String paid) {
    Scenario scenario =
        Scenario.of(
            """
            component "pay": {"tiers": {"by": "attainment", "steps": [{"from": "0", "rate": "0.02", "mode": "interpolated"}, {"from": "1", "rate": "0.06", "mode": "retroactive"}]}}
            quota Ada 2025-01-01..2025-03-31 100000
            2025-02-10 Ada SOLD
            """
                .replace("SOLD", sold));

    assertThat(scenario.earned()).isEqualTo("Ada " + paid);
  }

  /** At half quota 4 % of 50,000; 50,000 more at 4 %; what lies above quota at 8 %. */
  @Test
  void marginalStepsMayFollowAnInterpolatedOne() {
    Scenario scenario =
        Scenario.of(
            """
            component "pay": {"tiers": {"by": "attainment", "steps": [{"from": "0", "rate": "0.02", "mode": "interpolated"}, {"from": "0.5", "rate": "0.04"}, {"above": "1", "rate": "0.08"}]}}
            quota Ada 2025-01-01..2025-03-31 100000
            2025-02-10 Ada 50000
            2025-02-11 Ada 50000
            2025-02-12 Ada 10000
            """);

    assertThat(scenario.deals()).isEqualTo("2000.00 2000.00 800.00");
  }

  /** 12.50 for each of 12 units, half of them; a fee of 1.00 for each full 500 of the amount. */
  @Test
  void aSumForEachUnitWithoutTiers() {
    String deals = "\n2025-01-01 Ada 1/2, Bo 1/2: 1700 margin=12";

    assertThat(
            Scenario.of(
                    "component \"pay\": {\"amountPerUnit\": {\"number\": \"margin\", \"amount\":"
                        + " \"12.50\"}}"
                        + deals)
                .earned())
        .isEqualTo("Ada 75.00; Bo 75.00");
    assertThat(
            Scenario.of(
                    "component \"pay\": {\"amountPerUnit\": {\"number\": \"amount\","
                        + " \"fullSteps\": \"500\", \"amount\": \"-1\"}}"
                        + deals)
                .earned())
        .isEqualTo("Ada -1.50; Bo -1.50");
  }
}
