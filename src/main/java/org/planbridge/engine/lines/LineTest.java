package org.planbridge.engine.lines;

/** A condition ready to be asked of lines. Answers are {@link #NO}, {@link #YES} or {@link #UNKNOWN}. */
public interface LineTest {
  byte NO = 0;
  byte YES = 1;

  /** The line lacks a field that the answer needs. */
  byte UNKNOWN = 2;

  /** Answers for lines {@code from} to {@code from + size}, into {@code answers} from 0. */
  void test(int from, int size, byte[] answers);

  /** Whether some line may be answered UNKNOWN. */
  boolean mayBeUnknown();

  /** Whether every line is answered YES, so that nobody needs to ask. */
  default boolean isAlways() {
    return false;
  }
}
