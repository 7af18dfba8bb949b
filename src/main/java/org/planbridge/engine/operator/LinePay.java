package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** Pay that deals carry. */
sealed interface LinePay extends PayOperator
    permits LinePay.Flat, LinePay.PerDeal, PerUnitPay, TablePay, TieredPay, EntitledPay {
  /** A rate of a deal's base: what it is paid, or what tiers scale. */
  static Reason rated(
      ClauseAddress address, boolean scaled, Fraction base, Fraction rate, Fraction result) {
    return scaled
        ? new Reason.Based(address, Reason.Based.Of.RATE, base, rate, result)
        : new Reason.Rated(address, base, rate, result);
  }

  /** One rate for all. */
  final class Flat implements LinePay {
    private final ClauseAddress address;
    private final Table rate;
    private final boolean scaled;

    /**
     * @param scaled whether what it gives is not paid but scaled by tiers
     */
    Flat(ClauseAddress address, Pay.FlatRate flat, boolean scaled) {
      this.address = address;
      this.scaled = scaled;
      rate = Table.of(Fraction.of(flat.rate()));
    }

    @Override
    public boolean looksAtMeasure() {
      return false;
    }

    @Override
    public boolean asAttainment() {
      return false;
    }

    @Override
    public boolean standsAlone() {
      return true;
    }

    @Override
    public Part pay(
        Frame frame,
        CreditOperator credits,
        LineCodes codes,
        Column base,
        @Nullable Standing standing,
        Ratio ratio) {
      Column paid = frame.kernel.times(base, new int[0], rate);
      if (frame.recorder != null) {
        frame.recorder.line(i ->
            base.at(i).signum() == 0 && paid.at(i).signum() == 0
                ? null
                : rated(address, scaled, base.at(i), rate.get(0), paid.at(i)));
      }
      return new Part(paid, null);
    }
  }

  /** A sum for each credited deal. */
  final class PerDeal implements LinePay {
    private final ClauseAddress address;
    private final Fraction amount;

    PerDeal(ClauseAddress address, Pay.AmountPerDeal perDeal) {
      this.address = address;
      amount = Fraction.of(perDeal.amount());
    }

    @Override
    public boolean looksAtMeasure() {
      return false;
    }

    @Override
    public boolean asAttainment() {
      return false;
    }

    @Override
    public boolean standsAlone() {
      return true;
    }

    @Override
    public Part pay(
        Frame frame,
        CreditOperator credits,
        LineCodes codes,
        Column base,
        @Nullable Standing standing,
        Ratio ratio) {
      Column shares = credits.perDeal(frame, codes);
      Column paid = frame.kernel.times(shares, amount);
      if (frame.recorder != null) {
        frame.recorder.line(i ->
            shares.at(i).signum() == 0 && paid.at(i).signum() == 0
                ? null
                : new Reason.PaidPerDeal(address, amount, shares.at(i), paid.at(i)));
      }
      return new Part(paid, null);
    }
  }
}
