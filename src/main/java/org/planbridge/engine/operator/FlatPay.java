package org.planbridge.engine.operator;

import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** One rate for all. */
final class FlatPay implements DealPay {
  private final ClauseAddress address;
  private final Table rate;
  private final boolean scaled;

  /**
   * @param scaled whether what it gives is not paid but scaled by tiers
   */
  FlatPay(ClauseAddress address, Pay.FlatRate flat, boolean scaled) {
    this.address = address;
    this.scaled = scaled;
    rate = Table.of(Fraction.of(flat.rate()));
  }

  @Override
  public Column earned(Look look) {
    Column base = look.base();
    Column paid = look.frame().kernel.times(base, new int[0], rate);
    look.record(
        base, paid, i -> DealPay.rated(address, scaled, base.at(i), rate.get(0), paid.at(i)));
    return paid;
  }
}
