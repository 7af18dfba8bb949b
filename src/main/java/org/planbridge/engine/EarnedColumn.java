package org.planbridge.engine;

import org.jspecify.annotations.Nullable;

/**
 * What every line earned by one component, in minor units. Nearly all of it fits 32 bits, and is
 * kept so; a line beyond that stands in a column of 64 bits, which is there only if there is one.
 * Written by several threads, each its own lines.
 */
final class EarnedColumn {
  /** Marks a line whose sum stands in the wide column. */
  private static final int ELSEWHERE = Integer.MIN_VALUE;

  private final int first;
  private final int[] narrow;
  private volatile long @Nullable [] wide;

  /** For so many lines from {@code first} on. */
  EarnedColumn(int first, int lines) {
    this.first = first;
    narrow = new int[lines];
  }

  /** Takes over the sums of a block that begins with line {@code from}. */
  void put(int from, long[] units) {
    int at = from - first;
    for (int i = 0; i < units.length; i++) {
      int small = (int) units[i];
      if (small == units[i] && small != ELSEWHERE) {
        narrow[at + i] = small;
      } else {
        narrow[at + i] = ELSEWHERE;
        wide()[at + i] = units[i];
      }
    }
  }

  private long[] wide() {
    long[] known = wide;
    return known == null ? made() : known;
  }

  private synchronized long[] made() {
    long[] known = wide;
    if (known == null) {
      known = new long[narrow.length];
      wide = known;
    }
    return known;
  }

  long units(int line) {
    int small = narrow[line - first];
    return small == ELSEWHERE ? wide()[line - first] : small;
  }
}
