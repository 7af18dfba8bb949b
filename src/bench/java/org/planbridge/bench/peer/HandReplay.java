package org.planbridge.bench.peer;

import org.planbridge.bench.work.CanonicalOrder;

/**
 * Both plans in one pass over the columns, written by hand for these two plans. The new plan's tier
 * part of a deal is F(bookings after) - F(bookings before), F being piecewise linear, so a deal
 * that crosses a threshold is split exactly without a loop over tiers.
 */
final class HandReplay {
  private HandReplay() {}

  /** Fills the columns of the groups from {@code from} up to but not {@code to}. */
  static void run(CanonicalOrder in, ReplayColumns out, int from, int to) {
    for (int group = from; group < to; group++) {
      group(in, out, group);
    }
  }

  private static void group(CanonicalOrder in, ReplayColumns out, int group) {
    long[] amounts = in.amount;
    byte[] traits = in.traits;
    long quota = in.quotas.quota[group];
    long half = quota / 2;
    long third = quota + half;
    long cap = in.quotas.targetIncentive[group] * 5 / 2;
    long bookings = 0;
    long tiersBefore = 0;
    long oldLines = 0;
    long newLines = 0;
    long paid = 0;
    int end = in.start[group + 1];
    for (int i = in.start[group]; i < end; i++) {
      long amount = amounts[i];
      int kind = traits[i];
      long old = (amount * Rates.OLD[kind] + 50_000) / 100_000;
      out.oldCents[i] = old;
      oldLines += old;
      bookings += amount;
      long tiers =
          600 * bookings
              + 200 * Math.max(0, bookings - half)
              + 400 * Math.max(0, bookings - quota)
              + 300 * Math.max(0, bookings - third);
      long scaled =
          (tiers - tiersBefore) * Rates.HALVES[kind] + 400 * amount * Rates.MULTI_YEAR[kind];
      tiersBefore = tiers;
      newLines += (scaled + 10_000) / 20_000;
      long paidNow = Math.min(cap, newLines);
      out.newCents[i] = paidNow - paid;
      paid = paidNow;
    }
    out.bookings[group] = bookings;
    out.oldLines[group] = oldLines;
    out.oldBonus[group] = Rates.bonus(bookings, quota);
    out.newPaid[group] = paid;
  }
}
