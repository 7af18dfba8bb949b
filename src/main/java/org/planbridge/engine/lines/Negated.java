package org.planbridge.engine.lines;

/** The opposite answer; unknown stays unknown. */
record Negated(LineTest part) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    part.test(from, size, answers);
    for (int i = 0; i < size; i++) {
      answers[i] = answers[i] == UNKNOWN ? UNKNOWN : (byte) (YES - answers[i]);
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return part.mayBeUnknown();
  }
}
