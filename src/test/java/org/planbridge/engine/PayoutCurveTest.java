package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked numbers of payout curves. Target incentive 40,000 a year, so 10,000 a quarter; quota
 * 100,000 a quarter.
 */
class PayoutCurveTest {
  private static final String FACTS =
      """
      payee Ada from 2020-01-01 variable 40000
      quota Ada 2025-01-01..2025-03-31 100000
      """;

  private static String curve(String shape, String points, String after) {
    return """
    component "pay": {"curve": {"of": "target incentive", "by": "attainment", "shape": "SHAPE", "points": [POINTS]AFTER}}
    """
        .replace("SHAPE", shape)
        .replace("POINTS", points)
        .replace("AFTER", after);
  }

  private static String point(String bound, String at, String pays) {
    return "{\"" + bound + "\": \"" + at + "\", \"pays\": \"" + pays + "\"}";
  }

  /**
   * 25 % at half, 100 % at quota, then 2 % for each 1 %. Standings 40, 50, 75, 100, 110 and again
   * 50 %: 0, 2,500, 6,250, 10,000, 12,000 and again 2,500.
   */
  @Test
  void eachDealEarnsWhatItAdds() {
    String plan =
        curve(
            "linear",
            point("from", "0.5", "0.25") + ", " + point("from", "1", "1"),
            ", \"after\": {\"slope\": \"2\"}");
    String deals =
        """
        2025-01-10 Ada 40000
        2025-01-11 Ada 10000
        2025-01-12 Ada 25000
        2025-01-13 Ada 25000
        2025-01-14 Ada 10000
        2025-01-15 Ada -60000
        """;

    assertThat(Scenario.of(plan + FACTS + deals).deals())
        .isEqualTo("0.00 2500.00 3750.00 3750.00 2000.00 -9500.00");
  }

  /** A third of the way: 0.25 + 0.75 × 1/3 of 10,000 is 5,000; each line is of rounded sums. */
  @Test
  void theEntitlementToDateIsRounded() {
    String plan = curve("linear", point("from", "0", "0") + ", " + point("from", "3", "1"), "");
    String deals =
        """
        2025-01-10 Ada 100
        2025-01-11 Ada 100
        2025-01-12 Ada 100
        """;

    // 3.333…, 6.666…, 10: rounded 3.33, 6.67, 10.00.
    assertThat(Scenario.of(plan + FACTS + deals).deals()).isEqualTo("3.33 3.34 3.33");
  }

  @ParameterizedTest
  @CsvSource({
    "49999.99,0.00",
    "50000,2500.00",
    "99999,2500.00",
    "100000,10000.00",
    "200000,10000.00"
  })
  void stepsAreLevel(String sold, String paid) {
    String plan = curve("step", point("from", "0.5", "0.25") + ", " + point("from", "1", "1"), "");

    assertThat(Scenario.of(plan + FACTS + "2025-01-10 Ada " + sold).earned())
        .isEqualTo("Ada " + paid);
  }

  /** A line up to 75 % at quota, and a jump to 100 % at or just above it. */
  @ParameterizedTest
  @CsvSource({"above,100000,7500.00", "above,100000.01,10000.00", "from,100000,10000.00"})
  void aJumpBelongsToTheSideThatItsBoundSays(String bound, String sold, String paid) {
    String plan =
        curve(
            "linear",
            point("from", "0.5", "0.25")
                + ", "
                + point("from", "1", "0.75")
                + ", "
                + point(bound, "1", "1"),
            "");

    assertThat(Scenario.of(plan + FACTS + "2025-01-10 Ada " + sold).earned())
        .isEqualTo("Ada " + paid);
  }

  /** From 15 February 45 of 90 days: 5,000 of target incentive; the stated quota stands. */
  @Test
  void theTargetIncentiveIsProrated() {
    String plan = curve("step", point("from", "1", "1"), "");

    assertThat(
            Scenario.of(plan + FACTS.replace("2020-01-01", "2025-02-15") + "2025-03-10 Ada 100000")
                .earned())
        .isEqualTo("Ada 5000.00");
  }

  /** 50 at 1,000 and 250 at 5,000 of each deal; a reversal takes back what its size earned. */
  @Test
  void aCurveOfMoneyMayBeReadDealByDeal() {
    String plan =
        """
        component "measure": {"sum": "amount", "over": "deal"}, "pay": {"curve": {"of": "money", "by": "money", "shape": "linear", "points": [{"from": "1000", "pays": "50"}, {"from": "5000", "pays": "250"}]}}
        2025-01-10 Ada 3000
        2025-01-11 Ada 999
        2025-01-12 Ada 9000
        2025-01-13 Ada -3000
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("150.00 0.00 250.00 -150.00");
  }

  @Test
  void withoutATargetIncentiveTheDealIsHeld() {
    String plan = curve("step", point("from", "1", "1"), "");
    var comparison =
        Scenario.of(
                plan
                    + """
                    quota Ada 2025-01-01..2025-03-31 100000
                    2025-03-10 Ada 100000
                    """)
            .compare();

    assertThat(comparison.held()).hasSize(1);
  }
}
