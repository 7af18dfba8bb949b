package org.planbridge.bench.peer;

import java.util.Arrays;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.Size;

/**
 * Shapley values of the five clauses for each rep. Three clauses act on lines, so a deal has eight
 * different lines and not 32; cap and bonus act on a group's sums.
 */
final class HandShapley implements Attempt {
  private static final int LINES = 8;

  private final CanonicalOrder in;
  private final Split split;
  private final long[] values;

  HandShapley(Size size, CanonicalOrder in, Split split) {
    this.in = in;
    this.split = split;
    this.values = new long[size.reps() * Coalitions.CLAUSES];
  }

  @Override
  public void run(int turn) {
    split.run(in.groups() / 4, this::reps);
  }

  private void reps(int from, int to) {
    long[] lines = new long[LINES];
    long[] pay = new long[Coalitions.COUNT];
    for (int rep = from; rep < to; rep++) {
      Arrays.fill(pay, 0);
      for (int group = 4 * rep; group < 4 * rep + 4; group++) {
        long bookings = group(group, lines);
        long bonus = Rates.bonus(bookings, in.quotas.quota[group]);
        addPay(lines, in.quotas.targetIncentive[group] * 5 / 2, bonus, pay);
      }
      Coalitions.shapley(pay, values, rep * Coalitions.CLAUSES);
    }
  }

  /**
   * Sums the eight lines of a group's deals; lines are in units of 1/200,000 cent before rounding.
   */
  private long group(int group, long[] lines) {
    long quota = in.quotas.quota[group];
    long half = quota / 2;
    long third = quota + half;
    long bookings = 0;
    long tiersBefore = 0;
    long flat = 0;
    long tier = 0;
    long flatKick = 0;
    long tierKick = 0;
    long flatHalf = 0;
    long tierHalf = 0;
    long flatKickHalf = 0;
    long tierKickHalf = 0;
    int end = in.start[group + 1];
    for (int i = in.start[group]; i < end; i++) {
      long amount = in.amount[i];
      int kind = in.traits[i];
      bookings += amount;
      long tiers =
          600 * bookings
              + 200 * Math.max(0, bookings - half)
              + 400 * Math.max(0, bookings - quota)
              + 300 * Math.max(0, bookings - third);
      long byTiers = (tiers - tiersBefore) * 10;
      tiersBefore = tiers;
      long byFlat = amount * Rates.OLD[kind];
      long kick = 4_000 * amount * Rates.MULTI_YEAR[kind] + 100_000;
      long halves = Rates.HALVES[kind];
      flat += (byFlat * 2 + 100_000) / 200_000;
      tier += (byTiers * 2 + 100_000) / 200_000;
      flatKick += (byFlat * 2 + kick) / 200_000;
      tierKick += (byTiers * 2 + kick) / 200_000;
      flatHalf += (byFlat * halves + 100_000) / 200_000;
      tierHalf += (byTiers * halves + 100_000) / 200_000;
      flatKickHalf += (byFlat * halves + kick) / 200_000;
      tierKickHalf += (byTiers * halves + kick) / 200_000;
    }
    lines[0] = flat;
    lines[Coalitions.TIERS] = tier;
    lines[Coalitions.KICKER] = flatKick;
    lines[Coalitions.TIERS | Coalitions.KICKER] = tierKick;
    lines[Coalitions.RENEWAL_HALF] = flatHalf;
    lines[Coalitions.TIERS | Coalitions.RENEWAL_HALF] = tierHalf;
    lines[Coalitions.KICKER | Coalitions.RENEWAL_HALF] = flatKickHalf;
    lines[LINES - 1] = tierKickHalf;
    return bookings;
  }

  private static void addPay(long[] lines, long cap, long bonus, long[] pay) {
    for (int set = 0; set < Coalitions.COUNT; set++) {
      long sum = lines[set & LINES - 1];
      if ((set & Coalitions.CAP) != 0) {
        sum = Math.min(cap, sum);
      }
      pay[set] += (set & Coalitions.NO_BONUS) == 0 ? sum + bonus : sum;
    }
  }

  @Override
  public Answer answer() {
    return new Answer.Shapley(Coalitions.sums(values));
  }
}
