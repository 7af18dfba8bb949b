package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Terms;
import org.planbridge.problem.Code;
import org.planbridge.time.PlanCalendar;

/** Places where parts of a plan meet, each worked out by hand. */
class EdgesTest {
  private static final Case ANY = Case.of(0, Without.GAPS, Without.CAPS, Without.ODD_ROUNDINGS);

  /** 10 % on the 100 below quota, which the second tier re-rated, and 12 % on the 60 above. */
  @Test
  void reRatingAboveABoundLeavesWhatWasReRatedBelowIt() {
    assertThat(
            Scenario.of(
                    """
                    tiers per quarter by quota: 0 at 5%, 1 at 10% retroactive, 1.5 at 12% retroactive above 1
                    quota Ada 2025-01-01..2025-03-31 100
                    2025-02-10 Ada 160
                    """)
                .earned())
        .isEqualTo("Ada 17.20");
  }

  /** Measured by itself, a reversal takes back what a deal of its size earns: 10 + 10. */
  @Test
  void aReversalIsMeasuredAsTheDealItMirrors() {
    assertThat(
            Scenario.of(
                    """
                    tiers per deal by money: 0 at 1%, 1000 at 2%
                    2025-02-10 Ada 1500
                    2025-02-11 Ada -1500
                    """)
                .deals())
        .isEqualTo("20.00 -20.00");
  }

  @Test
  void theOwnerInFullIsNotDividedWhateverTheSplits() {
    assertThat(
            Scenario.of(
                    """
                    flat 5%
                    to owner
                    2025-02-10 Ada with Bo 1/2, Cy 1/2: 0.50
                    """)
                .earned())
        .isEqualTo("Ada 0.03; Bo 0.00; Cy 0.00");
  }

  @Test
  void anOwnerWithTwoSharesOfADealOwnsItOnce() {
    assertThat(
            Scenario.of(
                    """
                    flat 5%
                    to owner
                    2025-02-10 Ada 1/2, Ada 1/2: 100
                    """)
                .earned())
        .isEqualTo("Ada 5.00");
  }

  @Test
  void yenHaveNoCents() {
    assertThat(
            Scenario.of(
                    """
                    currency JPY
                    flat 5%
                    tiers per quarter by money: 0 at 5%, 1000 at 10% retroactive
                    2025-02-10 Ada 1/3, Bo 1/3, Cy 1/3: 1030
                    """)
                .earned())
        .isEqualTo("Ada 35; Bo 34; Cy 34");
  }

  /** Tier two is reached by a deal of another product, which re-rates the first by 5 %. */
  @Test
  void aDealThatIsNotCreditedCanReRateOnesThatAre() {
    Component onA =
        PlanEdits.credits(
            Component.of(
                "a",
                "A",
                PlanEdits.tiers(
                    org.planbridge.plan.TierMode.RETROACTIVE, "0", "0.05", "1000", "0.10")),
            new Credits(new Condition.Is("product", "A"), Credits.ALL.to(), List.of()),
            org.planbridge.plan.Measure.DEFAULT);
    Component onB = Component.of("b", "B", new Pay.FlatRate(BigDecimal.ZERO));
    LocalDate day = ANY.basis().from();

    List<DealChange> deals =
        compare(
                plan(onA, onB),
                List.of(),
                new Deal("1", "Ada", day, new BigDecimal("800"), null, "A", "S", null),
                new Deal("2", "Ada", day, new BigDecimal("300"), null, "B", "S", null))
            .payee(0)
            .deals()
            .stream()
            .filter(deal -> deal.component().equals("a"))
            .toList();

    assertThat(deals)
        .extracting(deal -> deal.earned().proposed().toDecimal().toPlainString())
        .containsExactly("40.00", "40.00");
    assertThat(deals.getLast().creditedProposed()).isEmpty();
  }

  /** Missing is not nothing: the rate kicker needs the amount, the sum per deal does not. */
  @Test
  void aSumPerDealNeedsNoAmount() {
    Deal without = new Deal("1", "Ada", ANY.basis().from(), null, null, "A", "S", null);

    Comparison paid =
        compare(
            plan(Component.of("a", "A", new Pay.AmountPerDeal(new BigDecimal("25")))),
            List.of(),
            without);
    Comparison held =
        compare(
            plan(Component.of("a", "A", new Pay.FlatRate(new BigDecimal("0.05")))),
            List.of(),
            without);

    assertThat(paid.earned(0).proposed().toDecimal()).isEqualTo("25.00");
    assertThat(paid.payee(0).deals().getFirst().creditedProposed()).contains(Fraction.ZERO);
    assertThat(held.held()).hasSize(1);
  }

  /** The deal's quota credit is missing for every part of the plan that looks at attainment. */
  @Test
  void aMissingAmountHoldsADealThatCountsTowardAttainment() {
    Component perDeal = Component.of("a", "A", new Pay.AmountPerDeal(new BigDecimal("25")));
    Component tiered =
        Component.of("b", "B", PlanEdits.tiers(org.planbridge.plan.TierMode.MARGINAL, "0", "0.05"));

    Comparison comparison =
        compare(
            plan(perDeal, tiered),
            List.of(),
            new Deal("1", "Ada", ANY.basis().from(), null, null, "A", "S", null));

    assertThat(comparison.held()).hasSize(1);
    assertThat(comparison.held().getFirst().reasons())
        .allMatch(reason -> reason.code() == Code.HELD_FIELD && reason.field().equals("amount"));
  }

  /** A cap of stated periods that end before the deal: no period to cap it in, so it is held. */
  @Test
  void aDealOutsideStatedPeriodsIsHeldByALimitOfThePeriod() {
    LocalDate from = ANY.basis().from();
    PlanCalendar early = new PlanCalendar.Stated(List.of(from), from.plusDays(30));
    Component flat = Component.of("a", "A", new Pay.FlatRate(new BigDecimal("0.05")));
    Component capped =
        flat.with(
            Slot.LIMITS,
            List.of(new Limit.Cap(Limit.Per.PERIOD, new Quantity.Fixed(BigDecimal.TEN))));
    Deal late = new Deal("1", "Ada", from.plusDays(60), BigDecimal.TEN, null, "A", "S", null);

    Comparison held = compare(plan(capped).withCalendar(early), List.of(), late);
    Comparison free = compare(plan(flat).withCalendar(early), List.of(), late);

    assertThat(held.held().getFirst().reasons().getFirst().code()).isEqualTo(Code.HELD_PERIOD);
    assertThat(free.payee(0).deals()).hasSize(1);
    assertThat(free.reportingPeriods().getFirst().id()).endsWith("Q1");
  }

  /** Two roles of one deal, 60 % and 40 %: two lines of one payee, together the deal. */
  @Test
  void aPayeeMayHoldTwoSharesOfADeal() {
    List<Split> splits = List.of(split("0.6"), split("0.4"));

    Comparison comparison =
        compare(
            plan(Component.of("a", "A", new Pay.FlatRate(new BigDecimal("0.05")))),
            splits,
            new Deal("1", "Ada", ANY.basis().from(), BigDecimal.ONE, null, "A", "S", null));

    assertThat(comparison.payee(0).deals()).hasSize(2);
    assertThat(comparison.earned(0).proposed().toDecimal()).isEqualTo("0.05");
  }

  private static Split split(String share) {
    return new Split("1", "Ada", Fraction.parse(share), null, new SourceRow("splits.csv", 2));
  }

  /** The first component credits owners only; the second says what the others' quota credit is. */
  @Test
  void quotaCreditIsThatOfTheFirstComponentThatCreditsThePayee() {
    Component toOwner =
        PlanEdits.credits(
            Component.of("a", "A", new Pay.FlatRate(BigDecimal.ZERO)),
            new Credits(Condition.always(), Choice.stated(Credits.Recipients.OWNER), List.of()),
            org.planbridge.plan.Measure.DEFAULT);
    Component toAll =
        Component.of(
            "b",
            "B",
            PlanEdits.tiers(org.planbridge.plan.TierMode.RETROACTIVE, "0", "0.05", "1000", "0.10"));
    List<Split> splits =
        List.of(new Split("1", "Bo", Fraction.ONE, null, new SourceRow("splits.csv", 2)));

    Comparison comparison =
        compare(
            plan(toOwner, toAll),
            splits,
            new Deal("1", "Ada", ANY.basis().from(), new BigDecimal("2000"), null, "A", "S", null));

    int bo = comparison.payeeIndex("Bo").orElseThrow();
    assertThat(comparison.earned(bo).proposed().toDecimal()).isEqualTo("200.00");
    assertThat(Optional.of(comparison.earned(0).proposed().signum())).contains(0);
  }

  /** A share of a year's figure caps a deal in any year, also before the payee was there. */
  @Test
  void aDealsCapIsAShareOfTheWholeYearlyFigure() {
    Payee joined =
        new Payee(
            "Ada",
            "Ada",
            null,
            null,
            null,
            ANY.basis().last().plusDays(1),
            null,
            new BigDecimal("1000"),
            null,
            java.util.Map.of(),
            null);
    Component capped =
        Component.of("a", "A", new Pay.FlatRate(BigDecimal.ONE))
            .with(
                Slot.LIMITS,
                List.of(
                    new Limit.Cap(
                        Limit.Per.DEAL,
                        new Quantity.ShareOf(
                            Quantity.PayeeNumber.TARGET_INCENTIVE, new BigDecimal("0.1")))));
    Facts facts =
        Facts.of(
            Deal.table(
                List.of(
                    new Deal(
                        "1",
                        "Ada",
                        ANY.basis().last(),
                        new BigDecimal("500"),
                        null,
                        "A",
                        "S",
                        null))),
            List.of(joined),
            List.of(),
            List.of());

    Comparison comparison = new Case(plan(capped), plan(capped), facts, ANY.basis()).compare();

    assertThat(comparison.earned(0).proposed().toDecimal()).isEqualTo("100.00");
  }

  private static Comparison compare(CompensationPlan plan, List<Split> splits, Deal... deals) {
    return new Case(
            plan,
            plan,
            Facts.of(Deal.table(List.of(deals)), List.of(Payee.known("Ada")), splits, List.of()),
            ANY.basis())
        .compare();
  }

  private static CompensationPlan plan(Component... components) {
    return ANY.current().withComponents(List.of(components)).withTerms(Terms.DEFAULT);
  }
}
