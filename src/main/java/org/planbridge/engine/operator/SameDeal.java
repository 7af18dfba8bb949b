package org.planbridge.engine.operator;

/** Several lines of one payee and one deal. */
final class SameDeal {
  private SameDeal() {}

  /** Whether an earlier line of the payee that counts is of the same deal; such lines are near. */
  static boolean repeats(Frame frame, int[] codes, int line) {
    int row = frame.lines.dealRow(frame.from + line);
    int payee = frame.lines.payeeOf(frame.from + line);
    for (int i = line - 1;
        i >= 0
            && frame.from + i >= frame.lines.start(payee)
            && frame.lines.dealRow(frame.from + i) == row;
        i--) {
      if (codes[i] == 1) {
        return true;
      }
    }
    return false;
  }
}
