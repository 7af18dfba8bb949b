package org.planbridge.engine.operator;

import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;

/** A sum for each unit of a number of the deal. */
final class PerUnitPay implements DealPay {
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
  public Column basis(Frame frame, CreditOperator credits, LineCodes codes, Column base) {
    return units.column(frame, credits, codes);
  }

  @Override
  public Column earned(Look look) {
    Column units = look.base();
    Column paid = look.frame().kernel.times(units, amount);
    look.record(units, paid, i -> new Reason.PaidPerUnit(address, amount, units.at(i), paid.at(i)));
    return paid;
  }
}
