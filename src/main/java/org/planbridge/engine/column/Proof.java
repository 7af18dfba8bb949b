package org.planbridge.engine.column;

/**
 * Works out how large numbers can get before a loop computes them. No size may pass 2^62; once one
 * would, the proof no longer holds and the answers are of no use.
 */
final class Proof {
  private static final long LIMIT = 1L << 62;

  private boolean held = true;

  void reset() {
    held = true;
  }

  boolean held() {
    return held;
  }

  boolean fits(boolean yes) {
    held &= yes;
    return held;
  }

  long product(long a, long b) {
    if (Math.multiplyHigh(a, b) != 0 || a * b < 0 || a * b > LIMIT) {
      held = false;
      return 1;
    }
    return a * b;
  }

  long sum(long a, long b) {
    if (a > LIMIT - b) {
      held = false;
      return 1;
    }
    return a + b;
  }

  long lcm(long a, long b) {
    return product(a / gcd(a, b), b);
  }

  /** 10 to the exponent; 1 for exponents of 0 and less. */
  long power(int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result = product(result, 10);
    }
    return result;
  }

  static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
