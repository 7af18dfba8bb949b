package org.planbridge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PayeeFigures;
import org.planbridge.engine.lines.PayeeNumbers;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Turns;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.Span;

/** The periods of a payee's plan terms, and what sums come to in them. */
final class TermPeriods {
  /** The number of a period of somebody who was hired long ago. */
  private static final int LONG_AGO = Integer.MAX_VALUE;

  private final CompensationPlan plan;
  private final CreditLines lines;
  private final Payee payee;
  private final int digits;

  TermPeriods(CompensationPlan plan, CreditLines lines, int payee) {
    this.plan = plan;
    this.lines = lines;
    this.payee = lines.payees().get(payee);
    digits = plan.currency().getDefaultFractionDigits();
  }

  /**
   * A period of a term.
   *
   * @param number counted from 1 as the term counts
   */
  record Turn(int number, Period period) {
    Span span() {
      return period.span();
    }
  }

  /** Those that end in the compared period, and in which the payee is employed. */
  List<Turn> turns(Limit.Per per, Turns turns) {
    List<Turn> found = new ArrayList<>();
    List<Period> all = plan.calendar().periods(cycle(per), lines.basis());
    for (int k = 0; k < all.size(); k++) {
      Span span = all.get(k).span();
      if (lines.basis().covers(span.last()) && payee.employedIn(span).isPresent()) {
        int number =
            switch (turns.since().value()) {
              case PLAN_START -> k + 1;
              case HIRE -> sinceHire(per, span);
            };
        found.add(new Turn(number, all.get(k)));
      }
    }
    return found;
  }

  private int sinceHire(Limit.Per per, Span span) {
    LocalDate hired = payee.hireDate();
    return hired == null
        ? LONG_AGO
        : plan.calendar().periods(cycle(per), new Span(hired, span.until())).size();
  }

  private static Cycle cycle(Limit.Per per) {
    return switch (per) {
      case MONTH -> Cycle.MONTH;
      case QUARTER -> Cycle.QUARTER;
      case HALF -> Cycle.HALF;
      case YEAR -> Cycle.YEAR;
      case PERIOD -> Cycle.PERIOD;
      case DEAL, LIFETIME ->
          throw new IllegalArgumentException("(%s) is no period of a term.".formatted(per));
    };
  }

  /** Whether a year of the plan's calendar ends with the period. */
  boolean endsYear(Span span) {
    return plan.calendar().periods(Cycle.YEAR, span).getLast().span().until().equals(span.until());
  }

  /** A sum for a period, in minor units, rounded half up. */
  long units(Quantity quantity, Span span) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> units(Fraction.of(amount));
      case Quantity.ShareOf(var number, var share) ->
          PayeeFigures.over(lines, payee, number, span)
              .map(figure -> units(figure.times(Fraction.of(share))))
              .orElse(0L);
      case Quantity.Named(var name, var times) ->
          PayeeNumbers.value(lines.deriving(plan.terms().numbers()), payee, name)
              .map(value -> units(value.times(Fraction.of(times))))
              .orElse(0L);
      case Quantity.OfQuota _, Quantity.OfCredited _ ->
          throw new IllegalStateException("No sum of a term (%s).".formatted(quantity));
    };
  }

  /** Money in minor units, rounded half up. */
  long units(Fraction money) {
    return money.rounded(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  /** Minor units as money. */
  Fraction money(long units) {
    return Fraction.of(BigDecimal.valueOf(units, digits));
  }

  int digits() {
    return digits;
  }
}
