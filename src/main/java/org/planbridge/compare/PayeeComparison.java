package org.planbridge.compare;

import java.util.List;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;

/**
 * One payee's pay on both sides. What was earned, with advances outstanding and top-ups, is what
 * all pay dates come to with what is carried over the last one. Deals and lines add up to the
 * components, the periods and the total; payments fall inside or after the compared period, and
 * {@code paid} counts those inside.
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
    Balances balances) {
  public PayeeComparison {
    periods = List.copyOf(periods);
    components = List.copyOf(components);
    deals = List.copyOf(deals);
    lines = List.copyOf(lines);
    payDates = List.copyOf(payDates);
    terms = List.copyOf(terms);
  }
}
