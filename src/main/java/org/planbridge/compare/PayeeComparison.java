package org.planbridge.compare;

import java.util.List;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.money.Money;
import org.planbridge.plan.CompensationPlan;

/**
 * One payee's pay on both sides. What was earned, with advances outstanding and top-ups, is what
 * all pay dates come to with what is carried over the last one and what is unpaid. {@code
 * baseSalary} is that of the days employed in the compared period, if it is known; it is no part of
 * any other figure. Deals, lines and clawbacks add up to the components, the periods and the total;
 * payments fall inside or after the compared period, and {@code paid} counts those inside.
 */
public record PayeeComparison(
    Payee payee,
    Optional<CompensationPlan> current,
    Optional<CompensationPlan> proposed,
    Change earned,
    Change paid,
    List<PeriodChange> periods,
    List<ComponentChange> components,
    List<DealChange> deals,
    List<LineChange> lines,
    List<PayDateChange> payDates,
    List<TermChange> terms,
    Balances balances,
    Optional<Money> baseSalary,
    List<ClawbackChange> clawbacks,
    List<UnpaidChange> unpaid) {
  public PayeeComparison {
    periods = List.copyOf(periods);
    components = List.copyOf(components);
    deals = List.copyOf(deals);
    lines = List.copyOf(lines);
    payDates = List.copyOf(payDates);
    terms = List.copyOf(terms);
    clawbacks = List.copyOf(clawbacks);
    unpaid = List.copyOf(unpaid);
  }

  /** What waits for something that the facts do not tell yet. */
  public Change pending() {
    return sum(false);
  }

  /** What is earned and will not be paid. */
  public Change lapsed() {
    return sum(true);
  }

  private Change sum(boolean lapsed) {
    return unpaid.stream()
        .filter(one -> one.lapsed() == lapsed)
        .map(UnpaidChange::amount)
        .reduce(nothing(), Change::plus);
  }

  /** What events took back; part of what was earned. */
  public Change clawedBack() {
    return clawbacks.stream().map(ClawbackChange::earned).reduce(nothing(), Change::plus);
  }

  private Change nothing() {
    Money zero = Money.zero(earned.current().currency());
    return new Change(zero, zero);
  }
}
