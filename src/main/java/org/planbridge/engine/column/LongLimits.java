package org.planbridge.engine.column;

/** Floors and caps over scaled longs that were rounded to the units of the limits. */
final class LongLimits {
  private LongLimits() {}

  static void within(
      LongColumn x, LongColumn base, Groups groups, long[] least, long[] most, long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long low = least[g - groups.first()];
      long high = most[g - groups.first()];
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        long value = x.units[x.offset + i];
        long size = Math.min(high, Math.max(low, Math.abs(value)));
        int side = Long.signum(value != 0 ? value : base.units[base.offset + i]);
        out[i] = side * size;
      }
    }
  }

  static void capped(LongColumn x, Groups groups, long[] caps, long[] out) {
    for (int g = groups.first(); g < groups.end(); g++) {
      long cap = caps[g - groups.first()];
      long sum = 0;
      long paid = 0;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        sum += x.units[x.offset + i];
        long next = Math.min(cap, sum);
        out[i] = next - paid;
        paid = next;
      }
    }
  }
}
