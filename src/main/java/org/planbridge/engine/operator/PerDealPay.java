package org.planbridge.engine.operator;

import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** A sum for each credited deal. */
final class PerDealPay implements DealPay {
  private final ClauseAddress address;
  private final Fraction amount;

  PerDealPay(ClauseAddress address, Pay.AmountPerDeal perDeal) {
    this.address = address;
    amount = Fraction.of(perDeal.amount());
  }

  @Override
  public Column earned(Look look) {
    Column deals = look.deals();
    Column paid = look.frame().kernel.times(deals, amount);
    look.record(deals, paid, i -> new Reason.PaidPerDeal(address, amount, deals.at(i), paid.at(i)));
    return paid;
  }
}
