package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.Case;
import org.planbridge.money.Fraction;
import org.planbridge.money.Money;
import org.planbridge.plan.RandomAdvances;

/** Every sum that is shown is the sum of the figures shown below it, to the cent. */
class ConservationTest {
  private static final String SEEDS = "org.planbridge.engine.Seeds#thousand";

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void dealsAndLinesAddUpToComponentsToPeriodsAndToTheTotal(long seed) {
    Comparison comparison = Case.of(seed).compare();
    Change nothing = new Change(comparison.money(0), comparison.money(0));
    Change company = nothing;
    Change paid = nothing;
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison payee = comparison.payee(p);
      Change lines =
          Stream.concat(
                  payee.deals().stream().map(DealChange::earned),
                  payee.lines().stream().map(LineChange::earned))
              .reduce(nothing, Change::plus);

      assertThat(lines).isEqualTo(payee.earned());
      assertThat(
              payee.components().stream()
                  .map(ComponentChange::earned)
                  .reduce(nothing, Change::plus))
          .isEqualTo(payee.earned());
      assertThat(payee.periods().stream().map(PeriodChange::earned).reduce(nothing, Change::plus))
          .isEqualTo(payee.earned());
      company = company.plus(payee.earned());
      paid = paid.plus(payee.paid());
    }
    assertThat(company).isEqualTo(comparison.totalEarned());
    assertThat(paid).isEqualTo(comparison.totalPaid());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void whatIsPaidAndOwedIsWhatWasEarnedWithAdvancesAndTopUps(long seed) {
    Comparison comparison = Case.of(seed).compare();
    Change nothing = new Change(comparison.money(0), comparison.money(0));
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison payee = comparison.payee(p);

      assertThat(
              payee.payDates().stream()
                  .map(PayDateChange::paid)
                  .reduce(payee.balances().carried(), Change::plus))
          .isEqualTo(
              payee
                  .earned()
                  .plus(payee.balances().outstanding())
                  .plus(payee.balances().toppedUp()));
      assertThat(
              payee.payDates().stream()
                  .filter(date -> comparison.basis().covers(date.payDate()))
                  .map(PayDateChange::paid)
                  .reduce(nothing, Change::plus))
          .isEqualTo(payee.paid());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void atAnyDateEarnedAndAdvancedIsPaidAndOwed(long seed) {
    Case one = Case.of(seed);
    RandomAdvances advances = new RandomAdvances(new java.util.Random(seed));
    Comparison comparison =
        one.with(one.current(), advances.heldHarmless(one.proposed(), one.current().id()))
            .compare();
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison payee = comparison.payee(p);
      for (TermChange at : payee.terms()) {
        PaidToDate current = PaidToDate.of(payee, at.date(), Change::current);
        PaidToDate proposed = PaidToDate.of(payee, at.date(), Change::proposed);

        assertThat(current.earned() + current.open() + current.toppedUp())
            .isEqualTo(current.paid() + current.owed());
        assertThat(proposed.earned() + proposed.open() + proposed.toppedUp())
            .isEqualTo(proposed.paid() + proposed.owed());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void everyDealCountsOnceOrIsHeld(long seed) {
    Case one = Case.of(seed);
    Comparison comparison = one.compare();
    long inPeriod = one.deals().stream().filter(deal -> one.basis().covers(deal.date())).count();

    assertThat(comparison.usedDeals() + comparison.held().size()).isEqualTo((int) inPeriod);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theCreditOfADealsPayeesIsTheDeal(long seed) {
    Case one = Case.of(seed);
    Comparison comparison = one.compare();
    Map<String, Fraction> bySides = new HashMap<>();
    for (int p = 0; p < comparison.payees().size(); p++) {
      for (DealChange deal : comparison.payee(p).deals()) {
        credit(deal, DealChange::creditedCurrent, "current", bySides);
        credit(deal, DealChange::creditedProposed, "proposed", bySides);
      }
    }
    for (var entry : bySides.entrySet()) {
      String[] key = entry.getKey().split("/", 3);
      var component =
          (key[0].equals("current") ? one.current() : one.proposed())
              .component(key[1])
              .orElseThrow();
      if (component.credits().weights().isEmpty()
          && component.base().equals(org.planbridge.plan.Base.AMOUNT)) {
        assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(amount(one, key[2]));
      }
    }
  }

  private static Fraction amount(Case one, String id) {
    return one.deals().stream()
        .filter(deal -> deal.id().equals(id))
        .map(deal -> deal.amount() == null ? Fraction.ZERO : Fraction.of(deal.amount()))
        .findFirst()
        .orElseThrow();
  }

  private static void credit(
      DealChange deal,
      Function<DealChange, java.util.Optional<Fraction>> side,
      String name,
      Map<String, Fraction> sums) {
    side.apply(deal)
        .ifPresent(base ->
            sums.merge(name + "/" + deal.component() + "/" + deal.id(), base, Fraction::plus));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void differencesAreProposedLessCurrent(long seed) {
    Comparison comparison = Case.of(seed).compare();
    for (int p = 0; p < comparison.payees().size(); p++) {
      Change earned = comparison.earned(p);
      Money difference = earned.difference();

      assertThat(earned.current().plus(difference)).isEqualTo(earned.proposed());
    }
  }
}
