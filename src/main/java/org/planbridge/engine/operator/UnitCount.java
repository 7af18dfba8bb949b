package org.planbridge.engine.operator;

import java.math.RoundingMode;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Unit;

/**
 * How many units of a number every line is credited with. Full steps are counted on the whole deal
 * and then shared, so that a split never loses one.
 */
final class UnitCount {
  /** What is left over counts for nothing, on either side of zero. */
  private static final Rounding FULL = new Rounding(0, RoundingMode.DOWN);

  private final ClauseAddress address;
  private final String number;
  private final Optional<Fraction> step;

  UnitCount(ClauseAddress address, Unit unit) {
    this.address = address;
    number = unit.number();
    step = unit.fullSteps().map(Fraction::of);
  }

  String number() {
    return number;
  }

  PaidOn paidOn() {
    return step.isPresent() ? new PaidOn.Other() : new PaidOn.DealNumber(number);
  }

  Column column(Frame frame, CreditOperator credits, LineCodes codes) {
    Column shares = credits.share(frame, codes);
    Column whole = frame.number(number);
    Column units =
        step.map(each ->
                frame.kernel.rounded(
                    frame.kernel.times(whole, Fraction.ONE.dividedBy(each)), FULL, 0))
            .orElse(whole);
    Column credited = frame.kernel.times(units, shares);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          credited.at(i).signum() == 0
              ? null
              : new Reason.Based(
                  address, Reason.Based.Of.UNITS, units.at(i), shares.at(i), credited.at(i)));
    }
    return credited;
  }
}
