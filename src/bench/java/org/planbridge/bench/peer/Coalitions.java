package org.planbridge.bench.peer;

import java.util.Arrays;
import java.util.List;

/**
 * The 32 sets of clause changes from the old plan to the new, as bit sets, and the Shapley values
 * read off their pay. Values are times 120 = 5!, which keeps them whole: a clause's value is the
 * sum, over the sets without it, of {@code size! (4 - size)!} times what adding it changes.
 */
final class Coalitions {
  static final int CLAUSES = 5;
  static final int COUNT = 1 << CLAUSES;

  /** Marginal tiers take the place of flat rates by product. */
  static final int TIERS = 1;

  /** 2 % more on multi-year deals. */
  static final int KICKER = 1 << 1;

  /** Renewals earn half. */
  static final int RENEWAL_HALF = 1 << 2;

  /** A rep-quarter pays at most 250 % of target incentive. */
  static final int CAP = 1 << 3;

  /** The quarterly bonus is taken away. */
  static final int NO_BONUS = 1 << 4;

  private static final long[] WEIGHT = {24, 6, 4, 6, 24};

  private Coalitions() {}

  /** A rep's five values times 120 from the pay under each of the 32 sets, into {@code values}. */
  static void shapley(long[] pay, long[] values, int at) {
    for (int clause = 0; clause < CLAUSES; clause++) {
      long value = 0;
      for (int set = 0; set < COUNT; set++) {
        if ((set >> clause & 1) == 0) {
          value += WEIGHT[Integer.bitCount(set)] * (pay[set | 1 << clause] - pay[set]);
        }
      }
      values[at + clause] = value;
    }
  }

  /** The company sums, in clause order, of values laid out rep by rep. */
  static List<Long> sums(long[] values) {
    long[] sums = new long[CLAUSES];
    for (int i = 0; i < values.length; i++) {
      sums[i % CLAUSES] += values[i];
    }
    return Arrays.stream(sums).boxed().toList();
  }
}
