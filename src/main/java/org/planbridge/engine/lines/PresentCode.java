package org.planbridge.engine.lines;

import org.planbridge.facts.CodeColumn;

/** Whether a line has a text. */
record PresentCode(CodeColumn column) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    for (int i = 0; i < size; i++) {
      answers[i] = column.code(from + i) >= 0 ? YES : NO;
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
