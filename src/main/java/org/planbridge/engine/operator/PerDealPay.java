package org.planbridge.engine.operator;

import java.util.function.IntFunction;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/** A sum for each credited deal. */
final class PerDealPay implements DealPay {
  private final ClauseAddress address;
  private final Amount amount;

  PerDealPay(ClauseAddress address, Amount amount) {
    this.address = address;
    this.amount = amount;
  }

  Amount amount() {
    return amount;
  }

  @Override
  public boolean standsAlone() {
    return amount.isOfDealAlone();
  }

  @Override
  public Column earned(Look look) {
    Column deals = look.deals();
    Frame frame = look.frame();
    Column paid = amount.of(frame, deals);
    if (frame.recorder != null) {
      amount.record(frame, i -> deals.at(i).signum() != 0);
      IntFunction<Fraction> sums = amount.values(frame);
      look.record(
          deals,
          paid,
          i -> new Reason.PaidPerDeal(address, sums.apply(i), deals.at(i), paid.at(i)));
    }
    return paid;
  }
}
