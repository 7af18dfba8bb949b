package org.planbridge.bench.peer;

import org.planbridge.bench.work.Traits;

/** The two plans' per-deal figures as tables over {@link Traits}: a look-up, never a branch. */
final class Rates {
  /** The old plan's rate in units of 1/100,000 of the amount. */
  static final long[] OLD = new long[Traits.COUNT];

  /** What the tier part is multiplied by, in halves: 2, and 1 for a renewal. */
  static final long[] HALVES = new long[Traits.COUNT];

  /** 1 for a multi-year deal, else 0. */
  static final long[] MULTI_YEAR = new long[Traits.COUNT];

  static {
    long[] rateOfProduct = {7_250, 5_500, 9_125, 0};
    for (int traits = 0; traits < Traits.COUNT; traits++) {
      OLD[traits] = rateOfProduct[Traits.product(traits)];
      HALVES[traits] = 2L - Traits.renewal(traits);
      MULTI_YEAR[traits] = Traits.multiYear(traits);
    }
  }

  private Rates() {}

  /** The old plan's bonus for a group's bookings: 1.25 % when the quota is met, else nothing. */
  static long bonus(long bookings, long quota) {
    return bookings >= quota ? (bookings * 125 + 5_000) / 10_000 : 0;
  }
}
