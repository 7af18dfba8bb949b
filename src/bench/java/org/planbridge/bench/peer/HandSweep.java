package org.planbridge.bench.peer;

import java.util.Arrays;
import java.util.List;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Variant;

/**
 * The hundred variants: each deal is read once and its parts above the thresholds are multiplied
 * out in all lanes. Whole numbers only.
 *
 * <p>The division by 20,000 is 2^5 * 625: a shift, then a multiplication by the reciprocal of 625
 * in 41 bits, which the compiler can do eight lanes at a time where a division it cannot. That is
 * exact while the shifted number is below 2^41 / 625 = 3.5 billion; the largest deal that the
 * generator makes stays below 2.7 billion, and {@link #demandRange} proves it for the data at hand.
 */
final class HandSweep implements Attempt {
  private static final int SHIFT = 41;
  private static final long RECIPROCAL = (1L << SHIFT) / 625 + 1;
  private static final long LARGEST = (1L << SHIFT) / 625;

  private final CanonicalOrder in;
  private final List<VariantClass> classes = VariantClass.of(Variant.SWEEP);
  private final Split split;
  private final long[] totals;

  HandSweep(Size size, CanonicalOrder in, Split split) {
    this.in = in;
    this.split = split;
    this.totals = new long[size.reps() * Variant.SWEEP.size()];
    demandRange();
  }

  private void demandRange() {
    long largestAmount = Arrays.stream(in.amount).max().orElse(0);
    for (Variant variant : Variant.SWEEP) {
      long rate = Math.max(variant.rate3(), variant.rate4());
      long largest = largestAmount * 2 * (rate + variant.kicker()) + 10_000;
      if (largest >> 5 >= LARGEST) {
        throw new IllegalStateException("a deal of " + largestAmount + " cents is out of range");
      }
    }
  }

  @Override
  public void run(int turn) {
    split.run(in.groups() / 4, this::reps);
  }

  private void reps(int from, int to) {
    int variants = Variant.SWEEP.size();
    Arrays.fill(totals, from * variants, to * variants, 0);
    for (VariantClass lanes : classes) {
      long[] lines = new long[lanes.number.length];
      for (int rep = from; rep < to; rep++) {
        for (int group = 4 * rep; group < 4 * rep + 4; group++) {
          Arrays.fill(lines, 0);
          group(lanes, group, lines);
          addCapped(lanes, in.quotas.targetIncentive[group], lines, rep * variants);
        }
      }
    }
  }

  private void group(VariantClass lanes, int group, long[] lines) {
    long quota = in.quotas.quota[group];
    long half = quota / 2;
    long third = quota * lanes.thirdPercent / 100;
    long bookings = 0;
    int end = in.start[group + 1];
    for (int i = in.start[group]; i < end; i++) {
      long amount = in.amount[i];
      long before = bookings;
      bookings += amount;
      int kind = in.traits[i];
      long halves = Rates.HALVES[kind];
      addLine(
          lanes,
          lines,
          halves * amount,
          halves * part(before, bookings, half),
          halves * part(before, bookings, quota),
          halves * part(before, bookings, third),
          2 * lanes.kicker * amount * Rates.MULTI_YEAR[kind] + 10_000);
    }
  }

  private static long part(long before, long after, long threshold) {
    return Math.max(0, after - threshold) - Math.max(0, before - threshold);
  }

  private static void addLine(
      VariantClass lanes, long[] lines, long all, long over1, long over2, long over3, long rest) {
    long[] rate1 = lanes.rate1;
    long[] step2 = lanes.step2;
    long[] step3 = lanes.step3;
    long[] step4 = lanes.step4;
    for (int v = 0; v < lines.length; v++) {
      long scaled = rate1[v] * all + step2[v] * over1 + step3[v] * over2 + step4[v] * over3 + rest;
      lines[v] += ((scaled >> 5) * RECIPROCAL) >>> SHIFT;
    }
  }

  private void addCapped(VariantClass lanes, long targetIncentive, long[] lines, int base) {
    for (int v = 0; v < lines.length; v++) {
      long cap = targetIncentive * lanes.capPercent[v] / 100;
      totals[base + lanes.number[v]] += Math.min(cap, lines[v]);
    }
  }

  @Override
  public Answer answer() {
    return Answer.Sweep.of(totals, Variant.SWEEP.size());
  }
}
