package org.planbridge.engine.column;

import java.math.BigInteger;

/**
 * Division of non-negative longs by one divisor, as a multiplication: for n below 2^63 and s with
 * 2^s at least the divisor, floor(n / d) is the upper half of n times ceil(2^(63+s) / d), shifted
 * right by s - 1 (the round-up method of division by invariant integers).
 */
final class Divider {
  private final long divisor;
  private final long magic;
  private final int shift;

  Divider(long divisor) {
    if (divisor <= 0) {
      throw new IllegalArgumentException("The divisor (%d) must be positive.".formatted(divisor));
    }
    this.divisor = divisor;
    int s = Math.max(1, 64 - Long.numberOfLeadingZeros(divisor - 1));
    BigInteger d = BigInteger.valueOf(divisor);
    magic = BigInteger.ONE.shiftLeft(63 + s).add(d).subtract(BigInteger.ONE).divide(d).longValue();
    shift = s - 1;
  }

  long divisor() {
    return divisor;
  }

  /** floor(n / divisor) for n of 0 or more. */
  long divide(long n) {
    // A divisor of 1 needs the 65-bit multiplier 2^64, which does not fit.
    return divisor == 1 ? n : Math.unsignedMultiplyHigh(n, magic) >>> shift;
  }

  /** n / divisor to the nearest whole, halves away from zero. */
  long halfUp(long n) {
    long half = divisor >>> 1;
    return n >= 0 ? divide(n + half) : -divide(half - n);
  }
}
