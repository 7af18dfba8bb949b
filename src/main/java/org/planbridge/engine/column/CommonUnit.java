package org.planbridge.engine.column;

import org.jspecify.annotations.Nullable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;

/**
 * Numbers of facts as a column: fractions counted in a unit that divides all of them, if one fits.
 */
final class CommonUnit {
  private static final int MOST_BITS = 62;

  private CommonUnit() {}

  /** The lines {@code from} to {@code from + size}; what is missing counts as 0. */
  static LongColumn column(
      @Nullable Fraction[] values, int from, int size, long[] out, Proof proof) {
    long den = 1;
    for (int i = from; i < from + size; i++) {
      Fraction value = values[i];
      if (value != null && proof.fits(value.denominator().bitLength() < MOST_BITS)) {
        den = proof.lcm(den, value.denominator().longValueExact());
      }
    }
    long most = 0;
    for (int i = 0; i < size && proof.held(); i++) {
      Fraction value = values[from + i];
      out[i] = 0;
      if (value != null && proof.fits(value.numerator().bitLength() < MOST_BITS)) {
        long times = den / value.denominator().longValueExact();
        long units = value.numerator().longValueExact();
        most = Math.max(most, proof.product(Math.abs(units), times));
        out[i] = units * times;
      }
    }
    return LongKernel.column(out, size, den, most);
  }

  /** Units of which some are missing; those count as 0. */
  static LongColumn filled(long[] units, int from, int size, long[] out, long den, long most) {
    for (int i = 0; i < size; i++) {
      out[i] = units[from + i] == NumberColumn.MISSING ? 0 : units[from + i];
    }
    return LongKernel.column(out, size, den, most);
  }
}
