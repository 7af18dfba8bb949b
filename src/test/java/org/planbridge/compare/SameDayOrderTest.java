package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.Case;
import org.planbridge.engine.Deal;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.SameDay;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.WhoFor;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** Deals of one day have no order but their ids; where that decides about pay, it is said. */
class SameDayOrderTest {
  private static final Workers ALONE = new Workers(1);
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  /** 900 and 200 against a bound of 1,000: whichever comes second is paid at 10 % as a whole. */
  private static final CompensationPlan WHOLE =
      plan(new Pay.Tiers(Pay.TierBy.MONEY, List.of(whole("0", "0.05"), whole("1000", "0.10"))));

  private static final CompensationPlan FLAT = plan(new Pay.FlatRate(new BigDecimal("0.05")));

  @Test
  void anOrderThatDecidesWhichDealIsPaidMoreIsTold() {
    Optional<Problem> told =
        warning(
            WHOLE,
            Deal.of("1", "Ada", "2025-02-03", "900"),
            Deal.of("2", "Ada", "2025-02-03", "200"),
            Deal.of("3", "Bo", "2025-02-03", "900"));

    assertThat(told.orElseThrow().code()).isEqualTo(Code.SAME_DAY_ORDER);
    assertThat(told.orElseThrow().count()).isEqualTo(1);
    assertThat(told.orElseThrow().examples()).containsExactly("Ada");
  }

  @Test
  void dealsOfTwoDaysHaveAnOrder() {
    assertThat(
            warning(
                WHOLE,
                Deal.of("1", "Ada", "2025-02-03", "900"),
                Deal.of("2", "Ada", "2025-02-04", "200")))
        .isEmpty();
  }

  @Test
  void anOrderThatChangesNothingIsNotTold() {
    assertThat(
            warning(
                FLAT,
                Deal.of("1", "Ada", "2025-02-03", "900"),
                Deal.of("2", "Ada", "2025-02-03", "200")))
        .isEmpty();
  }

  @Test
  void aReversalStaysBehindTheDealItReverses() {
    Deal sale = Deal.of("1", "Ada", "2025-02-03", "1500");
    Deal refund = new Deal("2", "Ada", sale.date(), new BigDecimal("-1500"), null, null, null, "1");

    assertThat(warning(WHOLE, sale, refund)).isEmpty();
  }

  @Test
  void twoSharesOfOneDealAreNoTie() {
    List<Split> splits = new ArrayList<>();
    for (String share : List.of("60%", "40%")) {
      splits.add(
          new Split("1", "Ada", Fraction.parse(share), null, new SourceRow("splits.csv", 2)));
    }
    Case one = of(WHOLE, splits, Deal.of("1", "Ada", "2025-02-03", "1500"));

    assertThat(SameDay.reversed(one.compare().current().lines())).isEmpty();
  }

  @Test
  void splitDealsOfOneDayAreTurnedWithTheirShares() {
    List<Split> splits =
        List.of(
            new Split("1", "Ada", Fraction.of(1, 2), null, new SourceRow("splits.csv", 2)),
            new Split("1", "Bo", Fraction.of(1, 2), null, new SourceRow("splits.csv", 3)));
    Case one =
        of(
            WHOLE,
            splits,
            Deal.of("1", "Ada", "2025-02-03", "1800"),
            Deal.of("2", "Ada", "2025-02-03", "200"));

    assertThat(one.compare().sameDayOrder(ALONE).orElseThrow().examples()).containsExactly("Ada");
  }

  /** Reversed twice, the lines are as they were. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#hundred")
  void turningTwiceChangesNothing(long seed) {
    Comparison comparison = Case.of(seed, org.planbridge.engine.Without.NEGATIVES).compare();
    var lines = comparison.current().lines();
    SameDay.reversed(lines)
        .flatMap(SameDay::reversed)
        .ifPresent(twice -> {
          for (int line = 0; line < lines.size(); line++) {
            assertThat(twice.deals().ids().get(twice.dealRow(line)))
                .isEqualTo(lines.deals().ids().get(lines.dealRow(line)));
            assertThat(twice.share(line)).isEqualTo(lines.share(line));
          }
        });
  }

  private static Optional<Problem> warning(CompensationPlan plan, Deal... deals) {
    return of(plan, List.of(), deals).compare().sameDayOrder(ALONE);
  }

  private static Case of(CompensationPlan proposed, List<Split> splits, Deal... deals) {
    Facts facts =
        Facts.of(
            Deal.table(List.of(deals)),
            List.of(Payee.known("Ada"), Payee.known("Bo")),
            splits,
            List.of());
    return new Case(FLAT, proposed, facts, YEAR);
  }

  private static Tier whole(String bound, String rate) {
    return new Tier(
        new BigDecimal(bound),
        Choice.stated(Edge.FROM),
        Choice.stated(new TierMode.WholeDeal(TierMode.Moment.AFTER)),
        new BigDecimal(rate));
  }

  private static CompensationPlan plan(Pay pay) {
    return new CompensationPlan(
        "plan",
        "Plan",
        "1",
        Currency.getInstance("USD"),
        Optional.empty(),
        PlanCalendar.civil(),
        WhoFor.EVERYBODY,
        List.of(Component.of("commission", "Commission", pay)),
        Terms.DEFAULT,
        Map.of());
  }
}
