package org.planbridge.engine.operator;

import java.util.function.IntFunction;
import org.planbridge.engine.column.Column;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;

/** One rate for all. */
final class FlatPay implements DealPay {
  private final ClauseAddress address;
  private final Amount rate;
  private final boolean scaled;

  /**
   * @param scaled whether what it gives is not paid but scaled by tiers
   */
  FlatPay(ClauseAddress address, Amount rate, boolean scaled) {
    this.address = address;
    this.scaled = scaled;
    this.rate = rate;
  }

  Amount amount() {
    return rate;
  }

  @Override
  public boolean standsAlone() {
    return rate.isOfDealAlone();
  }

  @Override
  public Column earned(Look look) {
    Column base = look.base();
    Frame frame = look.frame();
    Column paid = rate.of(frame, base);
    if (frame.recorder != null) {
      rate.record(frame, i -> base.at(i).signum() != 0);
      IntFunction<Fraction> rates = rate.values(frame);
      look.record(
          base, paid, i -> DealPay.rated(address, scaled, base.at(i), rates.apply(i), paid.at(i)));
    }
    return paid;
  }
}
