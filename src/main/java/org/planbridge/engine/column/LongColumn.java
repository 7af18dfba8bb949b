package org.planbridge.engine.column;

import java.math.BigInteger;
import org.planbridge.money.Fraction;

/**
 * Numbers as scaled longs: line i is {@code units[offset + i] / den}. {@code bound} is proven: no
 * unit is larger in size, so the operators can tell before they compute whether a result fits.
 */
public final class LongColumn implements Column {
  final long[] units;
  final int offset;
  final int size;
  final long den;
  final long bound;

  LongColumn(long[] units, int offset, int size, long den, long bound) {
    this.units = units;
    this.offset = offset;
    this.size = size;
    this.den = den;
    this.bound = bound;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Fraction at(int i) {
    return new Fraction(BigInteger.valueOf(units[offset + i]), BigInteger.valueOf(den));
  }
}
