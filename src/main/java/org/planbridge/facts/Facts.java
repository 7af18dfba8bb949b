package org.planbridge.facts;

import java.util.List;

/**
 * Everything a plan is applied to. Payees may be fewer than the owners of deals; the rest are known
 * by id only.
 */
public record Facts(
    DealTable deals,
    List<Payee> payees,
    List<Split> splits,
    List<Quota> quotas,
    List<DealEvent> events,
    List<PayStatement> statements,
    List<Opening> openings,
    List<Achievement> achievements,
    List<ExchangeRate> rates,
    List<Advance> advances) {
  public Facts {
    advances = List.copyOf(advances);
    payees = List.copyOf(payees);
    splits = List.copyOf(splits);
    quotas = List.copyOf(quotas);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    openings = List.copyOf(openings);
    achievements = List.copyOf(achievements);
    rates = List.copyOf(rates);
  }

  /** No facts at all. */
  public static final Facts NONE = of(DealTable.empty(), List.of(), List.of(), List.of());

  /** These facts with other opening balances and achievements. */
  public Facts with(List<Opening> openings, List<Achievement> achievements) {
    return new Facts(
        deals, payees, splits, quotas, events, statements, openings, achievements, rates, advances);
  }

  /** These facts with other advances. */
  public Facts withAdvances(List<Advance> others) {
    return new Facts(
        deals, payees, splits, quotas, events, statements, openings, achievements, rates, others);
  }

  /** These facts with other deals and splits. */
  public Facts withDeals(DealTable others, List<Split> theirs) {
    return new Facts(
        others,
        payees,
        theirs,
        quotas,
        events,
        statements,
        openings,
        achievements,
        rates,
        advances);
  }

  /** These facts with other exchange rates. */
  public Facts withRates(List<ExchangeRate> others) {
    return new Facts(
        deals,
        payees,
        splits,
        quotas,
        events,
        statements,
        openings,
        achievements,
        others,
        advances);
  }

  /** Facts without opening balances, achievements, exchange rates and advances. */
  public Facts(
      DealTable deals,
      List<Payee> payees,
      List<Split> splits,
      List<Quota> quotas,
      List<DealEvent> events,
      List<PayStatement> statements) {
    this(
        deals,
        payees,
        splits,
        quotas,
        events,
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * What stands beside the deals: payees with all their rows, quotas, events, opening balances and
   * other facts with days.
   */
  public Facts withoutDeals() {
    return new Facts(
        DealTable.empty(),
        payees,
        List.of(),
        quotas,
        events,
        List.of(),
        openings,
        achievements,
        rates,
        advances);
  }

  /** The same facts with other pay statements. */
  public Facts withStatements(List<PayStatement> others) {
    return new Facts(
        deals, payees, splits, quotas, events, others, openings, achievements, rates, advances);
  }

  public static Facts of(
      DealTable deals, List<Payee> payees, List<Split> splits, List<Quota> quotas) {
    return new Facts(deals, payees, splits, quotas, List.of(), List.of());
  }
}
