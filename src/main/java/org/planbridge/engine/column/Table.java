package org.planbridge.engine.column;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.planbridge.money.Fraction;

/**
 * A few exact numbers (rates, factors, shares) over one common denominator, ready for look-ups by
 * code.
 */
public final class Table {
  private final Fraction[] values;
  final long den;
  final long[] nums;
  final long largest;
  final boolean fits;

  private Table(Fraction[] values) {
    this.values = values;
    BigInteger common = BigInteger.ONE;
    for (Fraction value : values) {
      common = common.divide(common.gcd(value.denominator())).multiply(value.denominator());
    }
    long[] scaled = new long[values.length];
    boolean all = common.bitLength() < 62;
    long size = 0;
    for (int i = 0; i < values.length && all; i++) {
      BigInteger num = values[i].numerator().multiply(common.divide(values[i].denominator()));
      all = num.bitLength() < 62;
      scaled[i] = all ? num.longValueExact() : 0;
      size = Math.max(size, Math.abs(scaled[i]));
    }
    fits = all;
    den = all ? common.longValueExact() : 1;
    nums = scaled;
    largest = size;
  }

  public static Table of(List<Fraction> values) {
    return new Table(values.toArray(Fraction[]::new));
  }

  public static Table of(Fraction... values) {
    return new Table(values.clone());
  }

  public int size() {
    return values.length;
  }

  public Fraction get(int code) {
    return values[code];
  }

  /** Whether every entry is the same number, so that a look-up is a multiplication. */
  public boolean isConstant() {
    return Arrays.stream(values).allMatch(value -> value.equals(values[0]));
  }
}
