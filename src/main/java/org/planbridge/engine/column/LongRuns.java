package org.planbridge.engine.column;

/** Loops over the runs of a column of scaled longs; asked only while the proof holds. */
final class LongRuns {
  private LongRuns() {}

  /** Each line times its run's figure, in units of 1/{@code common} of the column's. */
  static void times(LongColumn x, Groups groups, Figures factors, long common, long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long factor = factors.num(g) * (common / factors.den(g));
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        out[i] = x.units[x.offset + i] * factor;
      }
    }
  }

  /** The sum of each run. */
  static void sums(LongColumn x, Groups groups, long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
      }
      out[g - groups.first()] = sum;
    }
  }

  /** The sum of each run's lines so far. */
  static void running(LongColumn x, Groups groups, long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
        out[i] = sum;
      }
    }
  }
}
