package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;

/** A code for every line of a block; without codes every line has the code {@code all}. */
final class LineCodes {
  private final int @Nullable [] codes;
  private final int all;

  LineCodes(int @Nullable [] codes, int all) {
    this.codes = codes;
    this.all = all;
  }

  boolean isAll() {
    return codes == null;
  }

  int of(int line) {
    return codes == null ? all : codes[line];
  }

  /** The codes for a look-up; asked only when there are some. */
  int[] array() {
    if (codes == null) {
      throw new IllegalStateException("Every line has the code (%d).".formatted(all));
    }
    return codes;
  }
}
