package org.planbridge.bench.peer;

import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.Size;

/**
 * One rep under the new plan with another rate in its second tier: every deal's cents, the total.
 */
final class HandEdit implements Attempt {
  private final Size size;
  private final CanonicalOrder in;
  private final long[] cents;
  private int rep;
  private long total;

  HandEdit(Size size, CanonicalOrder in) {
    this.size = size;
    this.in = in;
    this.cents = new long[size.dealsPerRep()];
  }

  @Override
  public void run(int turn) {
    rep = EditSeries.rep(size, turn);
    long second = EditSeries.secondRate(turn);
    long sum = 0;
    for (int group = 4 * rep; group < 4 * rep + 4; group++) {
      sum += group(group, second - 600, 1200 - second);
    }
    total = sum;
  }

  private long group(int group, long stepAtHalf, long stepAtQuota) {
    long quota = in.quotas.quota[group];
    long half = quota / 2;
    long third = quota + half;
    long cap = in.quotas.targetIncentive[group] * 5 / 2;
    int base = in.start[4 * rep];
    long bookings = 0;
    long tiersBefore = 0;
    long lines = 0;
    long paid = 0;
    int end = in.start[group + 1];
    for (int i = in.start[group]; i < end; i++) {
      long amount = in.amount[i];
      int kind = in.traits[i];
      bookings += amount;
      long tiers =
          600 * bookings
              + stepAtHalf * Math.max(0, bookings - half)
              + stepAtQuota * Math.max(0, bookings - quota)
              + 300 * Math.max(0, bookings - third);
      long scaled =
          (tiers - tiersBefore) * Rates.HALVES[kind] + 400 * amount * Rates.MULTI_YEAR[kind];
      tiersBefore = tiers;
      lines += (scaled + 10_000) / 20_000;
      long paidNow = Math.min(cap, lines);
      cents[i - base] = paidNow - paid;
      paid = paidNow;
    }
    return paid;
  }

  @Override
  public Answer answer() {
    long weighted = 0;
    int base = in.start[4 * rep];
    for (int i = 0; i < cents.length; i++) {
      weighted += Fingerprint.weighted(in.deal[base + i], cents[i]);
    }
    return new Answer.Edit(total, weighted);
  }
}
