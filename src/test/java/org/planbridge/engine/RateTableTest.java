package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worked numbers of rate tables whose lines pay rates, sums and factors. */
class RateTableTest {
  private static final String TABLE =
      """
      component "pay": {"table": {"cells": [{"when": {"field": "product", "is": "A"}, "rate": "0.05"}, {"when": {"field": "product", "is": "B"}, "amount": "40"}, {"when": {"field": "product", "is": "C"}, "multiplier": "1.5"}], "otherwise": {"amount": "7"}, "times": {"rate": "0.04"}}}
      """;

  /** 5 % of 1,000; 40 for the deal; 1.5 times 4 % of 1,000; 7 for any other. */
  @Test
  void eachLineOfTheTablePaysItsOwnKind() {
    String deals =
        """
        2025-01-10 Ada 1000 product=A
        2025-01-11 Ada 1000 product=B
        2025-01-12 Ada 1000 product=C
        2025-01-13 Ada 1000 product=D
        """;

    assertThat(Scenario.of(TABLE + deals).deals()).isEqualTo("50.00 40.00 60.00 7.00");
  }

  /** A sum for the deal is divided as a rate is: a third of 40 each, the odd cent to the first. */
  @Test
  void aSumForTheDealIsDivided() {
    String deal = "2025-01-11 Ada 1/3, Bo 1/3, Cy 1/3: 1000 product=B";

    assertThat(Scenario.of(TABLE + deal).earned()).isEqualTo("Ada 13.34; Bo 13.33; Cy 13.33");
  }

  /** Of segment S twice what the other table gives: 3 % of A, 10 for any other. */
  @Test
  void aFactorMayScaleAnotherTable() {
    String plan =
        """
        component "pay": {"table": {"cells": [{"when": {"field": "segment", "is": "S"}, "multiplier": "2"}], "otherwise": "0.01", "times": {"table": {"cells": [{"when": {"field": "product", "is": "A"}, "rate": "0.03"}], "otherwise": {"amount": "10"}}}}}
        2025-01-10 Ada 1000 product=A segment=S
        2025-01-11 Ada 1000 product=B segment=S
        2025-01-12 Ada 1000 product=B segment=M
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("60.00 20.00 10.00");
  }

  /** A fee: 2 % of product A against the payee. */
  @Test
  void aRateBelowZeroIsALineAgainstThePayee() {
    String plan =
        """
        component "pay": {"table": {"cells": [{"when": {"field": "product", "is": "A"}, "rate": "-0.02"}], "otherwise": "0"}}
        2025-01-10 Ada 1000 product=A
        2025-01-11 Ada 1000 product=B
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("-20.00 0.00");
  }
}
