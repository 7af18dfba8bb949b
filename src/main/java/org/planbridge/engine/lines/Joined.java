package org.planbridge.engine.lines;

import java.util.Arrays;
import java.util.List;

/**
 * All (decided by a NO) or any (decided by a YES); else unknown if a part is unknown, else the
 * other answer.
 */
record Joined(List<LineTest> parts, byte deciding) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    byte other = (byte) (YES - deciding);
    Arrays.fill(answers, 0, size, other);
    byte[] one = new byte[size];
    for (LineTest part : parts) {
      part.test(from, size, one);
      for (int i = 0; i < size; i++) {
        if (one[i] == deciding || (one[i] == UNKNOWN && answers[i] != deciding)) {
          answers[i] = one[i];
        }
      }
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return parts.stream().anyMatch(LineTest::mayBeUnknown);
  }
}
