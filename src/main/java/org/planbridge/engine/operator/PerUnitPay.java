package org.planbridge.engine.operator;

import java.util.function.IntFunction;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Unit;

/** A sum for each unit of a number of the deal. */
final class PerUnitPay implements DealPay {
  private final ClauseAddress address;
  private final UnitCount units;
  private final Amount amount;

  PerUnitPay(ClauseAddress address, Unit unit, Amount amount) {
    this.address = address;
    units = new UnitCount(address, unit);
    this.amount = amount;
  }

  String number() {
    return units.number();
  }

  Amount amount() {
    return amount;
  }

  @Override
  public boolean standsAlone() {
    return amount.isOfDealAlone();
  }

  @Override
  public Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    return units.column(frame, credits, codes);
  }

  @Override
  public Column earned(Look look) {
    Column units = look.base();
    Frame frame = look.frame();
    Column paid = amount.of(frame, units);
    if (frame.recorder != null) {
      amount.record(frame, i -> units.at(i).signum() != 0);
      IntFunction<Fraction> sums = amount.values(frame);
      look.record(
          units,
          paid,
          i -> new Reason.PaidPerUnit(address, sums.apply(i), units.at(i), paid.at(i)));
    }
    return paid;
  }
}
