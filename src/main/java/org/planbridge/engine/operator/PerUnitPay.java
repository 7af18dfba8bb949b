package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** A sum for each unit of a number of the deal. */
final class PerUnitPay implements LinePay {
  private final ClauseAddress address;
  private final UnitCount units;
  private final Fraction amount;

  PerUnitPay(ClauseAddress address, Pay.AmountPerUnit perUnit) {
    this.address = address;
    units = new UnitCount(address, perUnit.unit());
    amount = Fraction.of(perUnit.amount());
  }

  String number() {
    return units.number();
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
  public Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    return units.column(frame, credits, codes);
  }

  @Override
  public Part pay(
      Frame frame,
      CreditOperator credits,
      LineCodes codes,
      Column base,
      @Nullable Standing standing,
      Ratio ratio) {
    Column paid = frame.kernel.times(base, amount);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          base.at(i).signum() == 0 && paid.at(i).signum() == 0
              ? null
              : new Reason.PaidPerUnit(address, amount, base.at(i), paid.at(i)));
    }
    return new Part(paid, null);
  }
}
