package org.planbridge.engine.lines;

import org.planbridge.facts.NumberColumn;

/**
 * Whether a line has a number.
 *
 * @param absent the answer where it has none
 */
record PresentNumber(NumberColumn column, byte absent) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    for (int i = 0; i < size; i++) {
      answers[i] = column.units()[from + i] == NumberColumn.MISSING ? absent : YES;
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return absent == UNKNOWN && column.hasMissing();
  }
}
