package org.planbridge.engine.lines;

/**
 * A condition ready to be asked of lines. Answers are {@link #NO}, {@link #YES} or {@link
 * #UNKNOWN}.
 */
public interface LineTest {
  byte NO = 0;
  byte YES = 1;

  /** The line lacks a field that the answer needs. */
  byte UNKNOWN = 2;

  /** Answers for lines {@code from} to {@code from + size}, into {@code answers} from 0. */
  void test(int from, int size, byte[] answers);

  /**
   * Sets {@code bit} in the code of every line that is answered YES; the first to mark also clears
   * the codes of all others.
   */
  default void mark(int from, int size, int bit, boolean first, int[] codes, byte[] answers) {
    test(from, size, answers);
    if (first) {
      for (int i = 0; i < size; i++) {
        codes[i] = answers[i] == YES ? bit : 0;
      }
    } else {
      for (int i = 0; i < size; i++) {
        codes[i] |= answers[i] == YES ? bit : 0;
      }
    }
  }

  /** Whether some line may be answered UNKNOWN. */
  boolean mayBeUnknown();

  /** Whether every line is answered YES, so that nobody needs to ask. */
  default boolean isAlways() {
    return false;
  }
}
