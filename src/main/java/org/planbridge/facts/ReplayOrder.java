package org.planbridge.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which deals count: by incentive date and then by id, each payee's for themselves;
 * payees in the order of their ids. It depends on nothing but the deals.
 */
public final class ReplayOrder {
  private static final int LARGE = 50_000;
  private static final int MANY_ON_A_DAY = 32;

  private ReplayOrder() {}

  /** The rows of all deals by owner, date and id; deals without an owner come last. */
  public static int[] of(DealTable deals) {
    CodeColumn owners = deals.owners();
    int[] placeOfCode = places(owners);
    int[] starts = new int[owners.values().size() + 2];
    for (int row = 0; row < deals.size(); row++) {
      starts[place(placeOfCode, owners.code(row)) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] order = new int[deals.size()];
    for (int row = 0; row < order.length; row++) {
      order[next[place(placeOfCode, owners.code(row))]++] = row;
    }
    sort(deals, order, starts);
    return order;
  }

  private static int place(int[] placeOfCode, int code) {
    return code < 0 ? placeOfCode.length : placeOfCode[code];
  }

  private static int[] places(CodeColumn owners) {
    int[] codes =
        IntStream.range(0, owners.values().size())
            .boxed()
            .sorted(Comparator.comparing(owners.values()::get, TextColumn::compareIds))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[codes.length];
    for (int place = 0; place < codes.length; place++) {
      places[codes[place]] = place;
    }
    return places;
  }

  /**
   * Sorts rows of {@code order} by date and id within each run, whose rows begin at {@code
   * starts[run]} and end before {@code starts[run + 1]}.
   */
  public static void sort(DealTable deals, int[] order, int[] starts) {
    IntStream runs = IntStream.range(0, starts.length - 1);
    (order.length < LARGE ? runs : runs.parallel())
        .forEach(run -> sort(deals, order, starts[run], starts[run + 1]));
  }

  /** Days are packed before the place, so most compares are of longs. */
  private static void sort(DealTable deals, int[] order, int from, int end) {
    int n = end - from;
    long[] keys = new long[n];
    for (int i = 0; i < n; i++) {
      keys[i] = ((long) deals.days()[order[from + i]] << 32) | i;
    }
    Arrays.sort(keys);
    int[] old = Arrays.copyOfRange(order, from, end);
    for (int i = 0; i < n; i++) {
      order[from + i] = old[(int) keys[i]];
    }
    for (int i = 0; i < n; ) {
      int same = i + 1;
      while (same < n && keys[same] >> 32 == keys[i] >> 32) {
        same++;
      }
      if (same - i > 1) {
        sortById(deals.ids(), order, from + i, from + same);
      }
      i = same;
    }
  }

  /**
   * Insertion sort: a payee rarely closes more than a few deals on a day; long runs use the
   * library's sort.
   */
  private static void sortById(TextColumn ids, int[] order, int from, int end) {
    if (end - from > MANY_ON_A_DAY) {
      Integer[] boxed = Arrays.stream(order, from, end).boxed().toArray(Integer[]::new);
      Arrays.sort(boxed, ids::compare);
      for (int i = 0; i < boxed.length; i++) {
        order[from + i] = boxed[i];
      }
      return;
    }
    for (int i = from + 1; i < end; i++) {
      int row = order[i];
      int at = i;
      while (at > from && ids.compare(order[at - 1], row) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = row;
    }
  }
}
