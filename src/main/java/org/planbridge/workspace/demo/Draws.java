package org.planbridge.workspace.demo;

/**
 * Numbers that look random and depend on nothing but the seed and the row, so that a row is the
 * same wherever it is made. The mixing is that of SplitMix64.
 */
final class Draws {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long seed;
  private long state;

  Draws(long seed) {
    this.seed = mixed(seed + STEP);
  }

  /** Starts the draws of a row. */
  void start(long row) {
    state = mixed(seed ^ mixed(row + STEP));
  }

  /** 0 to {@code bound} (out). */
  int below(int bound) {
    state += STEP;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  private static long mixed(long bits) {
    long one = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    long two = (one ^ one >>> 27) * 0x94D049BB133111EBL;
    return two ^ two >>> 31;
  }
}
