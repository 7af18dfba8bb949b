package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;

/**
 * Scaled longs and fractions give the same results; what does not fit longs is computed by
 * fractions, never wrapped.
 */
class WideAndNarrowTest {
  private static final Workers ALONE = new Workers(1);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void theWidePathGivesTheSameResults(long seed) {
    Case.of(seed)
        .replays()
        .forEach(narrow ->
            assertThat(results(again(narrow, ExactKernel::new))).isEqualTo(results(narrow)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void hugeAmountsDoNotWrap(long seed) {
    Case one = Case.of(seed, Without.ODD_ROUNDINGS);
    // Up to 10^13 minor units a deal, with three odd decimals that no cent can hold.
    List<Deal> huge =
        one.deals().stream()
            .map(deal ->
                deal.amount() == null
                    ? deal
                    : deal.withAmount(
                        deal.amount()
                            .multiply(new BigDecimal("12345678.901"))
                            .setScale(4, java.math.RoundingMode.DOWN)))
            .toList();
    one.withDeals(huge)
        .replays()
        .forEach(narrow ->
            assertThat(results(again(narrow, ExactKernel::new))).isEqualTo(results(narrow)));
  }

  @Test
  void thirdsOfTheLargestDealsAddUpToTheDeal() {
    List<Deal> deals = new ArrayList<>();
    List<Split> splits = new ArrayList<>();
    List<String> people = List.of("a", "b", "c");
    for (int i = 0; i < 300; i++) {
      deals.add(Deal.of("D" + i, "a", "2021-03-05", "99999999999.99"));
      for (String person : people) {
        splits.add(
            new Split(
                "D" + i, person, Fraction.parse("1/3"), null, new SourceRow("splits.csv", 2)));
      }
    }
    Case one = Case.of(1, Without.ODD_ROUNDINGS, Without.CAPS, Without.GAPS);
    var plan =
        one.current()
            .withComponents(List.of(Component.of("all", "All", new Pay.FlatRate(BigDecimal.ONE))));
    Facts facts =
        Facts.of(Deal.table(deals), people.stream().map(Payee::known).toList(), splits, List.of());

    var comparison = new Case(plan, plan, facts, one.basis()).compare();

    assertThat(comparison.totalEarned().current().minorUnits()).isEqualTo(300 * 9_999_999_999_999L);
  }

  private static Replay again(Replay replay, Supplier<? extends Kernel> arithmetic) {
    return Replay.run(replay.lines(), replay.assignment(), ALONE, arithmetic);
  }

  /** Every figure of a replay: of lines by component, and of periods. */
  private static List<Object> results(Replay replay) {
    List<Object> results = new ArrayList<>();
    CreditLines lines = replay.lines();
    for (int p = 0; p < lines.payees().size(); p++) {
      for (int c = 0; c < replay.dealComponents(p).size(); c++) {
        int component = c;
        results.add(
            IntStream.range(lines.start(p), lines.start(p + 1))
                .mapToLong(line -> replay.units(component, line))
                .boxed()
                .toList());
      }
      List<PeriodPay> pays = replay.periodPays(p);
      results.add(pays);
    }
    return results;
  }
}
