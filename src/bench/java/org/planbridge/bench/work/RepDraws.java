package org.planbridge.bench.work;

/**
 * The random numbers of one rep: a 64-bit linear congruential generator of which the upper 31 bits
 * are used. Two runs draw the same numbers on every machine.
 */
final class RepDraws {
  private static final long SEED = 20250101L;

  private long state;

  private RepDraws(long state) {
    this.state = state;
  }

  /** The draws of a rep from the beginning; the first three are thrown away here. */
  static RepDraws of(int rep) {
    RepDraws draws = new RepDraws(SEED + (rep + 1L) * 0x9E3779B97F4A7C15L);
    for (int i = 0; i < 3; i++) {
      draws.next();
    }
    return draws;
  }

  /** The next draw, from 0 to 2^31 - 1. */
  int next() {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) (state >>> 33);
  }
}
