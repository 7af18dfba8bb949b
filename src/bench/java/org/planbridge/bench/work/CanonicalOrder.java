package org.planbridge.bench.work;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The deals sorted by rep, quarter, close date and number, with the place where each rep-quarter
 * begins. Made once after an import and kept; every replay reads it from front to back.
 */
public final class CanonicalOrder {
  private static final int DAYS = 365;
  private static final byte[] QUARTER_OF_DAY = quarterOfDay();

  /** Deal amounts in cents. */
  public final long[] amount;

  /** Product and flags as {@link Traits} packs them. */
  public final byte[] traits;

  /** The deals' numbers. */
  public final int[] deal;

  /** Group {@code g} holds the rows from {@code start[g]} up to but not {@code start[g + 1]}. */
  public final int[] start;

  /** Quota and target incentive of each group. */
  public final QuotaColumns quotas;

  private CanonicalOrder(int deals, int groups, QuotaColumns quotas) {
    amount = new long[deals];
    traits = new byte[deals];
    deal = new int[deals];
    start = new int[groups + 1];
    this.quotas = quotas;
  }

  /** The number of rep-quarters. */
  public int groups() {
    return start.length - 1;
  }

  /**
   * Sorts. The deals come in the order of their numbers, so two stable distributions are enough: by
   * rep over the whole company, then by day inside each rep, where everything is in the cache.
   */
  public static CanonicalOrder of(DealColumns deals, QuotaColumns quotas) {
    int groups = quotas.quota.length;
    CanonicalOrder order = new CanonicalOrder(deals.count(), groups, quotas);
    int[] repStart = startsOfReps(deals, groups / 4);
    CanonicalOrder byRep = new CanonicalOrder(deals.count(), 0, quotas);
    short[] day = new short[deals.count()];
    int[] next = repStart.clone();
    for (int i = 0; i < deals.count(); i++) {
      int to = next[deals.rep[i]]++;
      byRep.amount[to] = deals.amount[i];
      byRep.traits[to] = deals.traits[i];
      byRep.deal[to] = i;
      day[to] = deals.day[i];
    }
    int[] place = new int[DAYS + 1];
    for (int rep = 0; rep < groups / 4; rep++) {
      order.sortRep(byRep, day, rep, repStart[rep], repStart[rep + 1], place);
    }
    order.start[groups] = deals.count();
    return order;
  }

  private void sortRep(CanonicalOrder from, short[] day, int rep, int first, int end, int[] place) {
    Arrays.fill(place, 0);
    for (int i = first; i < end; i++) {
      place[day[i] + 1]++;
    }
    place[0] = first;
    int quarter = -1;
    for (int d = 0; d < DAYS; d++) {
      if (QUARTER_OF_DAY[d] != quarter) {
        quarter = QUARTER_OF_DAY[d];
        start[4 * rep + quarter] = place[d];
      }
      place[d + 1] += place[d];
    }
    for (int i = first; i < end; i++) {
      int to = place[day[i]]++;
      amount[to] = from.amount[i];
      traits[to] = from.traits[i];
      deal[to] = from.deal[i];
    }
  }

  private static int[] startsOfReps(DealColumns deals, int reps) {
    int[] starts = new int[reps + 1];
    for (int rep : deals.rep) {
      starts[rep + 1]++;
    }
    for (int rep = 0; rep < reps; rep++) {
      starts[rep + 1] += starts[rep];
    }
    return starts;
  }

  private static byte[] quarterOfDay() {
    byte[] quarters = new byte[DAYS];
    for (int day = 0; day < DAYS; day++) {
      int month = LocalDate.ofYearDay(2025, day + 1).getMonthValue();
      quarters[day] = (byte) ((month - 1) / 3);
    }
    return quarters;
  }
}
