package org.planbridge.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.money.Fraction;

/** Laws of attribution, over drawn plans that differ in a few clauses, and drawn deals. */
class AttributionLawsTest {
  private static final int MOST = 5;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void parts_are_the_average_over_all_orders_to_the_cent(long seed) {
    Comparison comparison = Drawn.of(seed, MOST).compare();
    Attribution attribution = Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);
    Ground ground = Ground.of(comparison, Drawn.sayable(), Drawn.ALONE);
    if (ground.pairs().isEmpty()) {
      return;
    }
    Mixture mixture = ground.pairs().getFirst().mixture();
    AllOrders orders = new AllOrders(comparison, mixture);
    Cents cents = new Cents(mixture.steps().stream().map(Step::key).toList());

    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeBridge bridge = attribution.earned(p);
      Map<Place, List<Fraction>> expected = orders.parts(p);
      for (int i = 0; i < bridge.shares().places().size(); i++) {
        Place place = bridge.shares().places().get(i);
        long[] own = settled(cents, expected.get(place));
        for (int s = 0; s < own.length; s++) {
          assertThat(bridge.shares().cents(i, s))
              .as("%s %s", place, bridge.steps().get(s))
              .isEqualTo(own[s]);
        }
      }
      expected.forEach((place, parts) -> {
        if (!bridge.shares().places().contains(place)) {
          assertThat(LongStream.of(settled(cents, parts))).allMatch(one -> one == 0);
        }
      });
    }
  }

  private static long[] settled(Cents cents, List<Fraction> parts) {
    long all = 3_603_600;
    long[] over =
        parts.stream()
            .map(part -> part.times(Fraction.of(all)))
            .mapToLong(part -> part.numerator().longValueExact())
            .toArray();
    return cents.settle(over, all, LongStream.of(over).sum() / all);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void steps_sum_to_the_difference_of_the_pay(long seed) {
    Comparison comparison = Drawn.of(seed, 9).compare();
    Attribution attribution = Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);

    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(sum(attribution.earned(p)))
          .isEqualTo(comparison.earned(p).difference().minorUnits());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void steps_sum_to_the_difference_of_what_is_paid(long seed) {
    Comparison comparison = Drawn.of(seed, 4).compare();
    Attribution attribution = Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);

    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(sum(attribution.paid(p))).isEqualTo(comparison.paid(p).difference().minorUnits());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void in_the_plans_order_steps_sum_to_the_difference(long seed) {
    Comparison comparison = Drawn.of(seed, 9).compare();
    Attribution attribution = Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);

    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(sum(attribution.earned(p, Method.PLAN_ORDER)))
          .isEqualTo(comparison.earned(p).difference().minorUnits());
    }
  }

  private static long sum(PayeeBridge bridge) {
    return IntStream.range(0, bridge.steps().size())
        .mapToLong(step -> bridge.figure(step).minorUnits())
        .sum();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_other_way_round_every_sign_turns(long seed) {
    Drawn drawn = Drawn.of(seed, MOST);
    Comparison there = drawn.compare();
    Comparison back = drawn.reversed();
    Attribution going = Attribution.of(there, Drawn.sayable(), Drawn.ALONE);
    Attribution coming = Attribution.of(back, Drawn.sayable(), Drawn.ALONE);

    for (int p = 0; p < there.payees().size(); p++) {
      assertThat(opposite(coming.earned(p))).isEqualTo(figures(going.earned(p)));
    }
  }

  private static Map<String, Long> figures(PayeeBridge bridge) {
    return figures(bridge, 1);
  }

  private static Map<String, Long> opposite(PayeeBridge bridge) {
    return figures(bridge, -1);
  }

  private static Map<String, Long> figures(PayeeBridge bridge, int sign) {
    return IntStream.range(0, bridge.steps().size())
        .boxed()
        .collect(
            java.util.stream.Collectors.toMap(
                step -> bridge.steps().get(step).key(),
                step -> sign * bridge.figure(step).minorUnits()));
  }

  @Test
  void threads_change_nothing() {
    try (Workers four = new Workers(4)) {
      for (long seed = 0; seed < 40; seed++) {
        Comparison comparison = Drawn.of(seed, 8).compare();
        Attribution alone = Attribution.of(comparison, Drawn.sayable(), Drawn.ALONE);
        Attribution together = Attribution.of(comparison, Drawn.sayable(), four);
        for (int p = 0; p < comparison.payees().size(); p++) {
          assertThat(figures(together.earned(p))).isEqualTo(figures(alone.earned(p)));
        }
      }
    }
  }
}
