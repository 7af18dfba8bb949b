package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TrueUp;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;

/** Laws of one plan: what must hold of its pay whatever the plan says and whatever was sold. */
class ReplayLawsTest {
  private static final Without[] PLAIN = {
    Without.SPLITS,
    Without.NEGATIVES,
    Without.GAPS,
    Without.SIZE_CONDITIONS,
    Without.ODD_ROUNDINGS,
    Without.CAPS,
    Without.REACHED,
    Without.GATES,
    Without.FLOORS,
    Without.FALLING_RATES,
    Without.WAYS_OF_TIERS,
    Without.SHORT_CALENDARS
  };

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void m10NobodyEarnsLessWhenAllRatesRise(long seed) {
    Case one = Case.of(seed, PLAIN);
    Case raised = one.with(one.current(), PlanEdits.rates(one.current(), Rates.UP));

    var comparison = raised.compare();

    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(comparison.earned(p).difference().signum()).isNotNegative();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void m11NobodyEarnsLessForALargerDeal(long seed) {
    Case one = Case.of(seed, PLAIN);
    List<Deal> deals = new ArrayList<>(one.deals());
    for (int i = 0; i < deals.size(); i += 3) {
      deals.set(i, deals.get(i).withAmount(deals.get(i).amount().add(new BigDecimal("777.77"))));
    }

    var before = one.compare();
    var after = one.withDeals(deals).compare();

    // A larger deal moves where later ones are cut, and each part of those is rounded by itself.
    long cents = one.deals().size() * 3L;
    for (int p = 0; p < before.payees().size(); p++) {
      assertThat(after.earned(p).current().minus(before.earned(p).current()).minorUnits())
          .isGreaterThanOrEqualTo(-cents);
      assertThat(after.earned(p).proposed().minus(before.earned(p).proposed()).minorUnits())
          .isGreaterThanOrEqualTo(-cents);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void aFlatRateIsOneMarginalTierFromNothing(long seed) {
    Case one = Case.of(seed, Without.SPLITS);
    BigDecimal rate = new BigDecimal("0.0433");
    Pay tier =
        new Pay.Tiers(
            Pay.TierBy.MONEY,
            List.of(
                new Tier(
                    BigDecimal.ZERO,
                    Choice.stated(Edge.FROM),
                    Choice.stated(TierMode.MARGINAL),
                    rate)));
    CompensationPlan flat = onEverything(one.current(), new Pay.FlatRate(rate));
    CompensationPlan tiered = onEverything(one.current(), tier);

    var comparison = one.with(flat, tiered).compare();

    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(comparison.payee(p).deals()).allMatch(deal -> same(deal.earned()));
    }
  }

  private static boolean same(org.planbridge.compare.Change change) {
    return change.current().equals(change.proposed());
  }

  /** The plan with one component that pays every deal, measured by the quota credit of quarters. */
  private static CompensationPlan onEverything(CompensationPlan plan, Pay pay) {
    return plan.withComponents(List.of(Component.of("part-1", "All", pay)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void marginalNeverPaysMoreThanRetroactiveWhenRatesRise(long seed) {
    Case one = Case.of(seed, PLAIN);
    Pay.Tiers tiers =
        new RandomPay(
                new Dice(seed, Without.FALLING_RATES, Without.WHOLE_DEALS),
                new RandomCondition(new Dice(seed)))
            .tiers(Measure.DEFAULT);
    CompensationPlan marginal =
        onEverything(one.current(), PlanEdits.modes(tiers, TierMode.MARGINAL));
    CompensationPlan retroactive =
        onEverything(one.current(), PlanEdits.modes(tiers, TierMode.RETROACTIVE));

    var comparison = one.with(marginal, retroactive).compare();

    // Marginal lines are rounded one by one, so each may be half a cent up.
    for (int p = 0; p < comparison.payees().size(); p++) {
      assertThat(comparison.earned(p).difference().minorUnits())
          .isGreaterThanOrEqualTo(-comparison.payee(p).deals().size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void partsOfASplitDealSumToTheWholeDeal(long seed) {
    Case one = Case.of(seed, Without.GAPS, Without.NEGATIVES, Without.CAPS, Without.ODD_ROUNDINGS);
    CompensationPlan flat =
        onEverything(one.current(), new Pay.FlatRate(new BigDecimal("0.0333333")));
    Facts unsplit =
        Facts.of(one.facts().deals(), one.facts().payees(), List.of(), one.facts().quotas());

    var split = one.with(flat, flat).compare();
    var whole = one.with(flat, flat).with(unsplit).compare();

    assertThat(split.totalEarned()).isEqualTo(whole.totalEarned());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void thePartsOfADealDifferByLessThanACentFromTheirShare(long seed) {
    Case one = Case.of(seed, Without.GAPS, Without.CAPS, Without.ODD_ROUNDINGS);
    CompensationPlan flat =
        onEverything(one.current(), new Pay.FlatRate(new BigDecimal("0.0333333")));
    Replay replay = one.with(flat, flat).compare().current();
    for (int line = 0; line < replay.lines().size(); line++) {
      Fraction exact =
          replay
              .credited(replay.lines().payeeOf(line))
              .getFirst()
              .base(line)
              .orElse(Fraction.ZERO)
              .times(Fraction.parse("0.0333333"))
              .times(Fraction.of(100));
      Fraction off = exact.minus(Fraction.of(replay.units(0, line)));

      assertThat(off).isBetween(Fraction.of(-1), Fraction.ONE);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void capsHold(long seed) {
    Case.of(seed).replays().forEach(ReplayLawsTest::capsHold);
  }

  private static void capsHold(Replay replay) {
    CompensationPlan plan = replay.assignment().plans().getFirst();
    // What a cap of the plan puts off, or a true-up adds, passes the limits of components.
    boolean putsOff =
        plan.terms().caps().stream().anyMatch(cap -> cap.excess().value() == Limit.Excess.DEFERRED)
            || !plan.terms().trueUp().equals(TrueUp.DEFAULT);
    for (Component component : plan.components()) {
      for (Limit limit : component.limits()) {
        if (!putsOff
            && limit instanceof Limit.Cap(var per, Quantity.Fixed(var amount), _)
            && per != Limit.Per.DEAL
            && per != Limit.Per.LIFETIME
            && noLongerFloor(component, per, plan.calendar())) {
          sums(replay, per, List.of(component))
              .forEach(sum -> assertThat(sum).isLessThanOrEqualTo(units(replay, amount)));
        }
      }
    }
    for (PlanCap cap : plan.terms().caps()) {
      boolean longer =
          plan.terms().caps().stream()
              .anyMatch(other ->
                  other.excess().value() == Limit.Excess.DEFERRED
                      && length(other.per(), plan.calendar()) > length(cap.per(), plan.calendar()));
      if (!longer && cap.amount() instanceof Quantity.Fixed(var amount)) {
        sums(replay, cap.per(), plan.components())
            .forEach(sum -> assertThat(sum).isLessThanOrEqualTo(units(replay, amount)));
      }
    }
  }

  /**
   * What a longer floor adds on its last day, or a longer cap takes up, is not cut by the cap of a
   * shorter period.
   */
  private static boolean noLongerFloor(Component component, Limit.Per cap, PlanCalendar calendar) {
    return component.limits().stream()
        .noneMatch(limit ->
            (limit instanceof Limit.Floor(var per, _)
                    && length(per, calendar) > length(cap, calendar))
                || (limit instanceof Limit.Cap(var over, _, var excess)
                    && excess.value() == Limit.Excess.DEFERRED
                    && length(over, calendar) > length(cap, calendar)));
  }

  private static int length(Limit.Per per, PlanCalendar calendar) {
    boolean ownPeriod = per == Limit.Per.PERIOD;
    return ownPeriod && calendar instanceof PlanCalendar.Months
        ? 3
        : ownPeriod ? 99 : Cycle.valueOf(per.name()).months();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void floorsHoldInPeriodsThatAreOver(long seed) {
    Case one =
        Case.of(seed, Without.CAPS, Without.ODD_ROUNDINGS, Without.SHORT_CALENDARS, Without.GAPS);
    one.replays()
        .forEach(replay -> {
          CompensationPlan plan = replay.assignment().plans().getFirst();
          for (Component component : plan.components()) {
            for (Limit limit : component.limits()) {
              if (limit instanceof Limit.Floor(var per, Quantity.Fixed(var amount))) {
                over(replay, per, component)
                    .forEach(sum -> assertThat(sum).isGreaterThanOrEqualTo(units(replay, amount)));
              }
            }
          }
        });
  }

  private static long units(Replay replay, BigDecimal amount) {
    int digits = replay.assignment().plans().getFirst().currency().getDefaultFractionDigits();
    return Fraction.of(amount)
        .rounded(digits, java.math.RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  private static List<Long> over(Replay replay, Limit.Per per, Component component) {
    List<Long> sums = new ArrayList<>();
    CreditLines lines = replay.lines();
    for (Period period : periods(replay, per)) {
      for (int p = 0; p < lines.payees().size(); p++) {
        boolean served = lines.payees().get(p).employedIn(period.span()).isPresent();
        if (served && !period.span().until().isAfter(lines.basis().until())) {
          sums.add(sum(replay, p, period, List.of(component)));
        }
      }
    }
    return sums;
  }

  private static List<Long> sums(Replay replay, Limit.Per per, List<Component> components) {
    return periods(replay, per).stream()
        .flatMap(period ->
            IntStream.range(0, replay.lines().payees().size())
                .mapToObj(p -> sum(replay, p, period, components)))
        .toList();
  }

  private static List<Period> periods(Replay replay, Limit.Per per) {
    Cycle cycle = Cycle.valueOf(per.name());
    PlanCalendar calendar = replay.assignment().plans().getFirst().calendar();
    return calendar.periods(cycle, replay.lines().basis());
  }

  private static long sum(Replay replay, int payee, Period period, List<Component> components) {
    CreditLines lines = replay.lines();
    List<Component> paying = replay.dealComponents(payee);
    long sum = 0;
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      for (int c = 0; c < paying.size(); c++) {
        if (components.contains(paying.get(c)) && period.span().covers(lines.date(line))) {
          sum += replay.units(c, line);
        }
      }
    }
    List<Component> all = replay.assignment().plans().getFirst().components();
    for (PeriodPay pay : replay.periodPays(payee)) {
      if (components.contains(all.get(pay.component()))
          && period.span().covers(pay.period().span().last())) {
        sum += pay.units();
      }
    }
    return sum;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void ownersInFullDoNotDependOnSplits(long seed) {
    Case one = Case.of(seed, Without.GAPS, Without.NEGATIVES, Without.COUNTS);
    UnaryOperator<Component> toOwner =
        component ->
            PlanEdits.credits(
                component,
                new Credits(
                    component.credits().when(),
                    Choice.stated(Credits.Recipients.OWNER),
                    component.credits().weights()),
                Measure.DEFAULT);
    CompensationPlan plan =
        one.current().withComponents(one.current().components().stream().map(toOwner).toList());
    List<Split> splits = one.facts().splits();
    Facts unsplit =
        Facts.of(one.facts().deals(), one.facts().payees(), List.of(), one.facts().quotas());

    var with = one.with(plan, plan).compare();
    var without = one.with(plan, plan).with(unsplit).compare();

    assertThat(with.totalEarned()).as(splits.toString()).isEqualTo(without.totalEarned());
  }
}
