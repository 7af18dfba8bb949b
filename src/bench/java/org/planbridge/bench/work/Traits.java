package org.planbridge.bench.work;

/**
 * What decides a deal's rates, packed into four bits: product (0 = A, 1 = B, 2 = C), renewal, and
 * multi-year. A rate is then one look-up in a table of {@link #COUNT} entries instead of a branch.
 */
public final class Traits {
  /** The number of packed values, for look-up tables. */
  public static final int COUNT = 16;

  private Traits() {}

  /** Packs a product (0 to 2) and the two flags (0 or 1). */
  public static byte pack(int product, int renewal, int multiYear) {
    return (byte) (product | renewal << 2 | multiYear << 3);
  }

  /** 0 = A, 1 = B, 2 = C. */
  public static int product(int traits) {
    return traits & 3;
  }

  /** 1 for a renewal, else 0. */
  public static int renewal(int traits) {
    return traits >> 2 & 1;
  }

  /** 1 for a multi-year deal, else 0. */
  public static int multiYear(int traits) {
    return traits >> 3 & 1;
  }
}
