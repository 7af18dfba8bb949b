package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;

/** Pays a rate of what results came to in a period and no deal carries. */
final class ResultPeriods {
  private final PaidResults results;
  private final ClauseAddress address;
  private final Settling settling;

  ResultPeriods(PaidResults results, Component component, Settling settling) {
    this.results = results;
    address = ClauseAddress.of(component, Slot.PAY);
    this.settling = settling;
  }

  List<PeriodPay> paid(Frame frame, int place, BigDecimal stated, List<ComponentResult> earlier) {
    Fraction rate = Fraction.of(stated);
    List<PeriodPay> paid = new ArrayList<>();
    for (PeriodPay base : results.periods(frame, place, earlier)) {
      Fraction sum = Limits.money(base.units(), settling.digits());
      Fraction exact = sum.times(rate);
      BigDecimal rounded = exact.rounded(settling.rounding().places(), settling.rounding().mode());
      PeriodPay pay =
          base.paying(rounded.setScale(settling.digits()).unscaledValue().longValueExact());
      if (pay.units() == 0) {
        continue;
      }
      paid.add(pay);
      record(frame, pay, results.told(sum));
      record(frame, pay, new Reason.Rated(address, sum, rate, exact));
      record(
          frame,
          pay,
          new RoundingReason.Settled(
              settling.address(), exact, settling.rounding(), Fraction.of(rounded)));
    }
    return paid;
  }

  private static void record(Frame frame, PeriodPay pay, Reason reason) {
    if (frame.recorder != null) {
      frame.recorder.period(
          pay.component(),
          (payee, period) -> payee == pay.payee() && period.equals(pay.period()) ? reason : null);
    }
  }
}
