package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.explain.Recomputation;
import org.planbridge.explain.Trace;
import org.planbridge.facts.Facts;

/** Worked numbers of deals with a rate or a sum of their own. */
class OverrideTest {
  /** 3 % in place of 5 %; 75 in place of 50; the rest as it is. */
  @Test
  void aRateOrASumOfTheDealsOwnReplacesTheFlatRate() {
    String deals =
        """
        flat 5%
        2025-01-10 Ada 1000 rate=0.03 why=price
        2025-01-11 Ada 1000 sum=75 why=effort
        2025-01-12 Ada 1000
        """;

    assertThat(Scenario.of(deals).deals()).isEqualTo("30.00 75.00 50.00");
  }

  /** The second deal counts: with it the total passes 2,000, and the third earns 6 %. */
  @Test
  void theDealStillCountsInTheMeasure() {
    String plan =
        """
        tiers per quarter by money: 0 at 4%, 2000 at 6%
        2025-01-10 Ada 1000
        2025-01-11 Ada 1500 rate=0.01 why=price
        2025-01-12 Ada 1000
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("40.00 15.00 60.00");
  }

  /** It reaches the step that re-rates the first: 2 % more of 1,000 on top of its own 15. */
  @Test
  void whatItChangesForEarlierDealsStays() {
    String plan =
        """
        tiers per quarter by money: 0 at 4%, 2000 at 6% retroactive
        2025-01-10 Ada 1000
        2025-01-11 Ada 1500 rate=0.01 why=price
        2025-01-12 Ada 1000
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("40.00 35.00 60.00");
  }

  /** 200 at 1,000 and 500 at 2,000: the second deal would add 300 and is paid 90 in its place. */
  @Test
  void onACurveItReplacesWhatTheDealAdds() {
    String plan =
        """
        component "measure": {"sum": "amount", "over": "quarter"}, "pay": {"curve": {"of": "money", "by": "money", "shape": "step", "points": [{"from": "1000", "pays": "200"}, {"from": "2000", "pays": "500"}, {"from": "3000", "pays": "600"}]}}
        2025-01-10 Ada 1000
        2025-01-11 Ada 1000 sum=90 why=effort
        2025-01-12 Ada 1000
        """;

    assertThat(Scenario.of(plan).deals()).isEqualTo("200.00 90.00 100.00");
  }

  /** Half of 75 each; a kicker's 1 % of 500 comes on top, and a multiplier doubles the sum. */
  @Test
  void splitsAndModifiersWorkOnIt() {
    String deal = "2025-01-10 Ada 1/2, Bo 1/2: 1000 product=A sum=75 why=effort";
    String kicker =
        """
        component "pay": {"rate": "0.05"}, "modifiers": {"kickers": [{"when": "always", "rate": "0.01"}]}
        """;
    String twice =
        """
        component "pay": {"rate": "0.05"}, "modifiers": {"multipliers": [{"when": "always", "factor": "2"}]}
        """;

    assertThat(Scenario.of(kicker + deal).earned()).isEqualTo("Ada 42.50; Bo 42.50");
    assertThat(Scenario.of(twice + deal).earned()).isEqualTo("Ada 75.00; Bo 75.00");
  }

  /** The first component that credits the deal gives way; the second pays its 1 %. */
  @Test
  void onlyTheFirstComponentGivesWay() {
    String plan =
        """
        flat 5%
        flat 1%
        2025-01-10 Ada 1000 rate=0.03 why=price
        """;

    assertThat(Scenario.of(plan).earned()).isEqualTo("Ada 40.00");
  }

  @Test
  void withoutAReasonOrWithBothFiguresTheDealIsHeld() {
    String deals =
        """
        flat 5%
        2025-01-10 Ada 1000 rate=0.03
        2025-01-11 Ada 1000 rate=0.03 sum=75 why=effort
        2025-01-12 Ada 1000
        """;
    var comparison = Scenario.of(deals).compare();

    assertThat(comparison.held()).hasSize(2);
    assertThat(comparison.held().getFirst().reasons().getFirst().field())
        .isEqualTo("override_reason");
    assertThat(comparison.held().getLast().reasons().getFirst().field())
        .isEqualTo("override_amount");
    assertThat(Scenario.of(deals).earned()).isEqualTo("Ada 50.00");
  }

  /** Under any plan: both kinds of arithmetic agree, and every trace comes out. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void underAnyPlanNumberAndTraceAreOne(long seed) {
    Case one = Case.of(seed);
    Random random = new Random(seed);
    Map<String, OwnTerms> terms = new HashMap<>();
    for (Deal deal : one.deals()) {
      switch (random.nextInt(6)) {
        case 0 -> terms.put(deal.id(), new OwnTerms("0.0333", null, "price"));
        case 1 -> terms.put(deal.id(), new OwnTerms(null, "77.77", "effort"));
        case 2 -> terms.put(deal.id(), new OwnTerms(null, "1", random.nextBoolean() ? "x" : null));
        default -> {}
      }
    }
    Case own =
        one.with(
            Facts.of(
                OwnTerms.table(one.deals(), terms),
                one.facts().payees(),
                one.facts().splits(),
                one.facts().quotas()));
    own.replays().forEach(OverrideTest::isSound);
  }

  private static void isSound(Replay replay) {
    Replay wide = Replay.run(replay.lines(), replay.assignment(), new Workers(1), ExactKernel::new);
    for (int p = 0; p < replay.lines().payees().size(); p++) {
      assertThat(wide.earned(p)).isEqualTo(replay.earned(p));
      Explainer explainer = Explainer.of(replay, p).orElseThrow();
      List<Trace> traces =
          IntStream.range(replay.lines().start(p), replay.lines().start(p + 1))
              .boxed()
              .flatMap(line -> explainer.line(line).stream())
              .toList();
      assertThat(traces).allMatch(trace -> Recomputation.fault(trace).isEmpty());
    }
  }
}
