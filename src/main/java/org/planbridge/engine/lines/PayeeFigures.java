package org.planbridge.engine.lines;

import java.util.Locale;
import java.util.Optional;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Quantity.PayeeNumber;
import org.planbridge.time.Span;

/** Dated figures of payees: target incentive and base salary. */
public final class PayeeFigures {
  private PayeeFigures() {}

  /**
   * A payee's figure for a span of days: as it is stated for dates, else the yearly one cut to the
   * span and to the days employed in it.
   */
  public static Optional<Fraction> over(
      CreditLines lines, Payee payee, PayeeNumber number, Span span) {
    var stated = lines.quotas().stated(payee, number.name().toLowerCase(Locale.ROOT));
    return Proration.quota(payee, stated, span)
        .or(() -> yearly(payee, number).map(figure -> Proration.yearly(payee, figure, span)));
  }

  /** A payee's figure for a whole year, as the facts state it. */
  public static Optional<Fraction> yearly(Payee payee, PayeeNumber number) {
    return Optional.ofNullable(
            switch (number) {
              case TARGET_INCENTIVE -> payee.targetIncentive();
              case BASE_SALARY -> payee.baseSalary();
            })
        .map(Fraction::of);
  }
}
