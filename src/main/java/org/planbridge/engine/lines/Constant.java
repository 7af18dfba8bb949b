package org.planbridge.engine.lines;

import java.util.Arrays;

/** The same answer for every line. */
record Constant(byte answer) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    Arrays.fill(answers, 0, size, answer);
  }

  @Override
  public boolean mayBeUnknown() {
    return answer == UNKNOWN;
  }

  @Override
  public boolean isAlways() {
    return answer == YES;
  }
}
