package org.planbridge.engine;

import java.util.stream.LongStream;

/** Seeds of random cases; a failing case is named by its seed and runs again alone. */
public final class Seeds {
  private Seeds() {}

  static LongStream thousand() {
    return LongStream.range(0, 1000);
  }

  static LongStream hundred() {
    return LongStream.range(0, 100);
  }
}
