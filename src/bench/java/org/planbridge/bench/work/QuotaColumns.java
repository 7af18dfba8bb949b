package org.planbridge.bench.work;

/**
 * Quota and target incentive of each rep-quarter, in cents; index {@code 4 * rep + quarter - 1}.
 */
public final class QuotaColumns {
  /** Quota in cents, a multiple of 10,000. */
  public final long[] quota;

  /** Target incentive in cents. */
  public final long[] targetIncentive;

  /** Empty columns for so many rep-quarters. */
  public QuotaColumns(int groups) {
    quota = new long[groups];
    targetIncentive = new long[groups];
  }
}
