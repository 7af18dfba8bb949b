package org.planbridge.explain;

import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;

/**
 * A rate or a sum that is no constant, as it comes out for a deal or a period: the factor of the
 * amount, times what it is a multiple of, divided by the quota if it is one for each unit of quota.
 *
 * @param number the payee's figure or the named number that it is a multiple of
 */
public record AmountSet(
    ClauseAddress clause,
    Quantity amount,
    Fraction number,
    Optional<Fraction> quota,
    Fraction result)
    implements Reason {
  /** What follows from what went in. */
  Fraction given() {
    Fraction whole = number.times(Fraction.of(amount.factor()));
    return quota.map(one -> one.signum() == 0 ? Fraction.ZERO : whole.dividedBy(one)).orElse(whole);
  }
}
