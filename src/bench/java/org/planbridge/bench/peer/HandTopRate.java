package org.planbridge.bench.peer;

import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.Size;

/**
 * The top rate goes from 15 % to 16 %: only deals that reach the top tier can change, so each group
 * keeps its first such deal and the running sums before it, and an edit starts there.
 */
final class HandTopRate implements Attempt {
  private static final long STEP_TO_16_PERCENT = 400;

  private final CanonicalOrder in;
  private final int[] firstAtTop;
  private final long[] bookingsBefore;
  private final long[] linesBefore;
  private final long[] totals;

  HandTopRate(Size size, CanonicalOrder in) {
    this.in = in;
    firstAtTop = new int[in.groups()];
    bookingsBefore = new long[in.groups()];
    linesBefore = new long[in.groups()];
    totals = new long[size.reps()];
    for (int group = 0; group < in.groups(); group++) {
      keep(group);
    }
  }

  private void keep(int group) {
    long third = in.quotas.quota[group] * 3 / 2;
    int i = in.start[group];
    int end = in.start[group + 1];
    long bookings = 0;
    long lines = 0;
    while (i < end && bookings + in.amount[i] <= third) {
      lines += line(group, i, bookings, 300);
      bookings += in.amount[i];
      i++;
    }
    firstAtTop[group] = i;
    bookingsBefore[group] = bookings;
    linesBefore[group] = lines;
  }

  @Override
  public void run(int turn) {
    for (int rep = 0; rep < totals.length; rep++) {
      long total = 0;
      for (int group = 4 * rep; group < 4 * rep + 4; group++) {
        total += paid(group);
      }
      totals[rep] = total;
    }
  }

  private long paid(int group) {
    long bookings = bookingsBefore[group];
    long lines = linesBefore[group];
    int end = in.start[group + 1];
    for (int i = firstAtTop[group]; i < end; i++) {
      lines += line(group, i, bookings, STEP_TO_16_PERCENT);
      bookings += in.amount[i];
    }
    return Math.min(in.quotas.targetIncentive[group] * 5 / 2, lines);
  }

  private long line(int group, int i, long before, long stepAtThird) {
    long quota = in.quotas.quota[group];
    long amount = in.amount[i];
    long after = before + amount;
    long tiers = tiers(after, quota, stepAtThird) - tiers(before, quota, stepAtThird);
    int kind = in.traits[i];
    long scaled = tiers * Rates.HALVES[kind] + 400 * amount * Rates.MULTI_YEAR[kind];
    return (scaled + 10_000) / 20_000;
  }

  private static long tiers(long bookings, long quota, long stepAtThird) {
    return 600 * bookings
        + 200 * Math.max(0, bookings - quota / 2)
        + 400 * Math.max(0, bookings - quota)
        + stepAtThird * Math.max(0, bookings - quota * 3 / 2);
  }

  @Override
  public Answer answer() {
    return Answer.Totals.ofReps(totals);
  }
}
