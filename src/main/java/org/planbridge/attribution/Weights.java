package org.planbridge.attribution;

/**
 * The weights of the Shapley value of {@code n} changes as whole numbers over one denominator. A
 * change is credited with {@code with(s)} of what every mix of {@code s} changes pays that it is
 * part of, less {@code each(s)} of what every mix pays. The denominator is the least common
 * multiple of 1 to {@code n}, which all orders of {@code n} changes can be averaged over.
 */
final class Weights {
  private final long denominator;
  private final long[] with;
  private final long[] each;

  Weights(int n, long denominator) {
    this.denominator = denominator;
    with = new long[n + 1];
    each = new long[n + 1];
    long orders = 1;
    for (int s = 0; s < n; s++) {
      // s! (n - s - 1)! / n! = 1 / (n (n - 1 over s))
      each[s] = denominator / Math.multiplyExact(n, orders);
      orders = orders * (n - 1 - s) / (s + 1);
    }
    for (int s = 1; s <= n; s++) {
      with[s] = each[s - 1] + each[s];
    }
  }

  /** The least common multiple of 1 to {@code n}; at most 720,720 for 16. */
  static long denominator(int n) {
    long all = 1;
    for (long i = 2; i <= n; i++) {
      long a = all;
      long b = i;
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      all = all / a * i;
    }
    return all;
  }

  long denominator() {
    return denominator;
  }

  long with(int size) {
    return with[size];
  }

  long each(int size) {
    return each[size];
  }
}
