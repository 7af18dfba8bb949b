package org.planbridge.explain;

import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;

/** Works the steps of release and clawback out again. */
final class PayoutRecomputation {
  private PayoutRecomputation() {}

  /** Portions are the sum by largest remainder of their shares, and pieces add up to portions. */
  static boolean follows(PayoutReason.Released step) {
    Fraction unit = Fraction.of(java.math.BigDecimal.ONE.movePointLeft(step.digits()));
    Fraction units = step.of().dividedBy(unit);
    if (!units.isWhole()) {
      return false;
    }
    List<Fraction> shares = step.portions().stream().map(PayoutReason.Portion::share).toList();
    long[] parts = LargestRemainder.divide(units.numerator().longValueExact(), shares);
    for (int k = 0; k < parts.length; k++) {
      PayoutReason.Portion portion = step.portions().get(k);
      Fraction pieces =
          portion.pieces().stream()
              .map(PayoutReason.Piece::amount)
              .reduce(Fraction.ZERO, Fraction::plus);
      if (!portion.amount().equals(Fraction.of(parts[k]).times(unit))
          || !pieces.equals(portion.amount())) {
        return false;
      }
    }
    return true;
  }

  static boolean follows(PayoutReason.ClawedBack step) {
    return step.result().equals(step.wanted().negated());
  }
}
