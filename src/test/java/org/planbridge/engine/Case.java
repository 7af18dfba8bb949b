package org.planbridge.engine;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.ComparisonRequest;
import org.planbridge.compare.Outcome;
import org.planbridge.facts.Facts;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/** Two plans over some facts: one thing a law can be held against. */
public record Case(CompensationPlan current, CompensationPlan proposed, Facts facts, Span basis) {
  private static final Workers ALONE = new Workers(1);

  /** The case of a seed, without what a law does not speak of. */
  public static Case of(long seed, Without... without) {
    Dice dice = new Dice(seed, without);
    Span basis =
        switch (dice.below(5)) {
          case 0 -> new Span(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 7, 1));
          case 1 -> new Span(LocalDate.of(2021, 2, 15), LocalDate.of(2021, 11, 20));
          default -> new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1));
        };
    Facts facts = new RandomFacts(dice, basis).draw();
    Currency currency =
        Currency.getInstance(dice.has(Without.ODD_ROUNDINGS) && dice.chance(10) ? "JPY" : "USD");
    RandomPlan plans = new RandomPlan(dice);
    return new Case(
        plans.draw("current", currency, calendar(dice, basis)),
        plans.draw("proposed", currency, calendar(dice, basis)),
        facts,
        basis);
  }

  private static PlanCalendar calendar(Dice dice, Span basis) {
    return switch (dice.below(8)) {
      case 0, 1 -> new PlanCalendar.Months(1 + dice.below(12));
      case 2 -> {
        LocalDate first =
            dice.has(Without.SHORT_CALENDARS) && dice.chance(40)
                ? basis.from().plusDays(20)
                : basis.from().minusDays(3);
        yield new PlanCalendar.Stated(
            List.of(first, first.plusDays(70), first.plusDays(150), first.plusDays(210)),
            basis.last().plusDays(dice.below(3)));
      }
      default -> PlanCalendar.civil();
    };
  }

  public Case with(Facts other) {
    return new Case(current, proposed, other, basis);
  }

  public Case withDeals(List<Deal> deals) {
    return with(Facts.of(Deal.table(deals), facts.payees(), facts.splits(), facts.quotas()));
  }

  public Case with(CompensationPlan one, CompensationPlan other) {
    return new Case(one, other, facts, basis);
  }

  public List<Deal> deals() {
    return Deal.of(facts.deals());
  }

  public Comparison compare() {
    return compare(ALONE);
  }

  public Comparison compare(Workers workers) {
    Outcome outcome =
        Comparison.of(
            new ComparisonRequest(List.of(current), List.of(proposed), facts, basis), workers);
    return switch (outcome) {
      case Outcome.Done(var comparison) -> comparison;
      case Outcome.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  /** The replays of both sides. */
  public Stream<Replay> replays() {
    Comparison comparison = compare();
    return Stream.of(comparison.current(), comparison.proposed());
  }
}
