package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.attribution.Attribution;
import org.planbridge.attribution.Step;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Outcome;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TeamCredit;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.WhoFor;

/**
 * Laws of overrides, with random plans of reps below two levels of managers who change in the
 * middle of the compared period.
 */
class OverrideLawsTest {
  private static final String MANAGER = "m1";
  private static final String OTHER = "m2";
  private static final String DIRECTOR = "m3";

  static LongStream seeds() {
    return Seeds.thousand().filter(seed -> seed % 5 == 0);
  }

  private static Payee row(Payee one, LocalDate from, String manager) {
    return new Payee(
        one.id(),
        from,
        one.name(),
        one.role(),
        one.team(),
        manager,
        one.hireDate(),
        one.leaveDate(),
        one.targetIncentive(),
        one.baseSalary(),
        one.attributes(),
        one.source());
  }

  private static List<Payee> payees(Case one, Dice dice) {
    List<Payee> all = new ArrayList<>();
    for (Payee payee : one.facts().payees()) {
      all.add(row(payee, null, dice.one(MANAGER, OTHER, DIRECTOR)));
      if (dice.chance(50)) {
        all.add(row(payee, one.basis().from().plusDays(40), dice.one(MANAGER, OTHER)));
      }
    }
    all.add(row(Payee.known(MANAGER), null, DIRECTOR));
    all.add(row(Payee.known(OTHER), null, DIRECTOR));
    all.add(Payee.known(DIRECTOR));
    return all;
  }

  private static CompensationPlan manager(Case one, String id, Dice dice) {
    List<Component> components = new ArrayList<>();
    for (int c = 1 + dice.below(2); c > 0; c--) {
      components.add(component("override-" + c, dice));
    }
    return new CompensationPlan(
        id,
        "Managers",
        "1",
        one.current().currency(),
        Optional.empty(),
        one.current().calendar(),
        new WhoFor(List.of(), List.of(), List.of(id)),
        components,
        org.planbridge.plan.Terms.DEFAULT,
        Map.of());
  }

  private static Component component(String id, Dice dice) {
    TeamCredit.Kind kind = dice.one(TeamCredit.Kind.values());
    boolean result = kind == TeamCredit.Kind.WHOLE && dice.chance(40);
    TeamCredit team =
        new TeamCredit(
            dice.one(TeamCredit.Depth.values()),
            Choice.stated(
                result ? TeamCredit.OwnDeals.OUT : dice.one(TeamCredit.OwnDeals.values())),
            Choice.stated(kind),
            kind != TeamCredit.Kind.WHOLE && dice.chance(50) ? List.of("part-1") : List.of());
    Pay pay =
        result || dice.chance(50)
            ? new Pay.FlatRate(dice.number("0.01", "0.1", "0.333"))
            : dice.chance(30)
                ? new Pay.AmountPerDeal(dice.number("25", "0.07"))
                : new Pay.Tiers(
                    Pay.TierBy.MONEY,
                    List.of(tier("0", "0.02"), tier("3000", "0.07"), tier("9000", "0.11")));
    Component drawn =
        Component.of(id, "Override", pay)
            .with(Slot.CREDITS, new Credits(Condition.always(), Choice.stated(team), List.of()));
    return result ? drawn.with(Slot.BASE, new Base.ComponentResult("part-1")) : drawn;
  }

  private static Tier tier(String bound, String rate) {
    return new Tier(
        new BigDecimal(bound),
        Choice.stated(Edge.FROM),
        Choice.stated(TierMode.MARGINAL),
        new BigDecimal(rate));
  }

  /** The reps' plan alone on the current side, with those of managers on the proposed one. */
  private static Comparison compare(long seed) {
    return compare(seed, false);
  }

  /**
   * @param bothSides whether managers have their plans on the current side too, and only the reps'
   *     is another
   */
  private static Comparison compare(long seed, boolean bothSides) {
    Case one = Case.of(seed, Without.SIZE_CONDITIONS);
    Dice dice = new Dice(seed).apart("overrides");
    List<String> reps = one.facts().payees().stream().map(Payee::id).toList();
    CompensationPlan plan = one.current().withWho(new WhoFor(List.of(), List.of(), reps));
    Facts facts =
        Facts.of(
            one.facts().deals(), payees(one, dice), one.facts().splits(), one.facts().quotas());
    List<CompensationPlan> managers =
        List.of(
            manager(one, MANAGER, dice), manager(one, OTHER, dice), manager(one, DIRECTOR, dice));
    Component first = plan.components().getFirst();
    Limit cap = new Limit.Cap(Limit.Per.YEAR, new Quantity.Fixed(BigDecimal.TEN));
    CompensationPlan other =
        plan.with(plan.components().getFirst().with(Slot.LIMITS, List.of(cap)));
    Outcome outcome =
        Comparison.of(
            new ComparisonRequest(
                bothSides ? with(other, managers) : List.of(plan),
                with(plan, managers),
                facts,
                one.basis()),
            new Workers(1));
    return switch (outcome) {
      case Outcome.Done(var comparison) -> comparison;
      case Outcome.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<CompensationPlan> with(
      CompensationPlan plan, List<CompensationPlan> managers) {
    return Stream.concat(Stream.of(plan), managers.stream()).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thoseBelowEarnTheSameWhoeverIsAbove(long seed) {
    Comparison comparison = compare(seed);

    for (int p = 0; p < comparison.payees().size(); p++) {
      if (comparison.current().planOf(p).isPresent()) {
        assertThat(comparison.earned(p).difference().minorUnits()).isZero();
        assertThat(comparison.paid(p).difference().minorUnits()).isZero();
      } else {
        assertThat(comparison.earned(p).current().minorUnits()).isZero();
      }
    }
  }

  /** What those below are paid works on the difference too, so it is one step with all of it. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theBridgeOfWhoIsPaidByPayBelowIsOneStep(long seed) {
    Comparison comparison = compare(seed, true);
    try (Workers workers = new Workers(1)) {
      Attribution attribution = Attribution.of(comparison, _ -> true, workers);
      for (int p = 0; p < comparison.payees().size(); p++) {
        boolean looksBelow =
            comparison.proposed().planOf(p).map(CompensationPlan::looksBelow).orElse(false);
        if (looksBelow) {
          assertThat(attribution.steps(p)).hasOnlyElementsOfType(Step.ByPayBelow.class);
          attribution.earned(p);
          attribution.paid(p);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothKindsOfArithmeticAndAnyThreadsComeToTheSame(long seed) {
    Replay replay = compare(seed).proposed();
    try (Workers several = new Workers(3)) {
      Replay wide = Replay.run(replay.lines(), replay.assignment(), several, ExactKernel::new);

      for (int p = 0; p < replay.lines().payees().size(); p++) {
        assertThat(wide.earned(p)).isEqualTo(replay.earned(p));
        assertThat(wide.periodPays(p)).isEqualTo(replay.periodPays(p));
      }
    }
  }

  /** A trace that does not come to its line, or does not follow, is refused when it is made. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLineAndEverySumOfAPeriodHasItsSteps(long seed) {
    Comparison comparison = compare(seed);
    Replay replay = comparison.proposed();
    CreditLines lines = replay.lines();
    for (int p = 0; p < lines.payees().size(); p++) {
      Explainer explainer = Explainer.of(replay, p).orElse(null);
      if (explainer == null) {
        continue;
      }
      long sum = 0;
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        explainer.line(line);
        for (int c = 0; c < replay.dealComponents(p).size(); c++) {
          sum += replay.units(c, line);
        }
      }
      for (var pay : replay.periodPays(p)) {
        explainer.period(pay);
        sum += pay.units();
      }
      assertThat(sum).isEqualTo(replay.earned(p));
    }
  }
}
