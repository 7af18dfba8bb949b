package org.planbridge.engine.lines;

import java.util.List;
import org.planbridge.time.Span;

/** Whether the incentive date of a line lies in one of some spans. */
record During(CreditLines lines, long[] from, long[] until) implements LineTest {
  static During of(CreditLines lines, List<Span> spans) {
    return new During(
        lines,
        spans.stream().mapToLong(span -> span.from().toEpochDay()).toArray(),
        spans.stream().mapToLong(span -> span.until().toEpochDay()).toArray());
  }

  @Override
  public void test(int first, int size, byte[] answers) {
    for (int i = 0; i < size; i++) {
      long day = lines.day(first + i);
      answers[i] = NO;
      for (int k = 0; k < from.length; k++) {
        if (day >= from[k] && day < until[k]) {
          answers[i] = YES;
        }
      }
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
