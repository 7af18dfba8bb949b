package org.planbridge.bench.work;

/**
 * Deals as columns in file order, which is the order of their numbers: row {@code i} is deal {@code
 * i}. The arrays are shared, never copied; whoever fills them hands them over for good.
 */
public final class DealColumns {
  /** The rep, from 0. */
  public final int[] rep;

  /** Day of the year 2025, 0 = 1 January. */
  public final short[] day;

  /** Product, renewal and multi-year as {@link Traits} packs them. */
  public final byte[] traits;

  /** Deal amount in cents, always positive. */
  public final long[] amount;

  /** Empty columns for so many deals. */
  public DealColumns(int deals) {
    rep = new int[deals];
    day = new short[deals];
    traits = new byte[deals];
    amount = new long[deals];
  }

  /** The number of deals. */
  public int count() {
    return amount.length;
  }
}
