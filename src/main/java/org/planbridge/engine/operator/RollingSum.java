package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Measure;

/** What a payee's lines of the last days or months add up to before each line. */
final class RollingSum {
  private RollingSum() {}

  static Column before(Frame frame, Column credit, Measure.Rolling rolling) {
    @Nullable Fraction[] sums = new Fraction[frame.size];
    Groups payees = frame.payees();
    for (int g = payees.first(); g < payees.end(); g++) {
      Fraction sum = Fraction.ZERO;
      int first = payees.from(g);
      for (int i = first; i < payees.to(g); i++) {
        long from = rolling.first(frame.lines.date(frame.from + i)).toEpochDay();
        while (frame.lines.day(frame.from + first) < from) {
          sum = sum.minus(credit.at(first));
          first++;
        }
        sums[i] = sum;
        sum = sum.plus(credit.at(i));
      }
    }
    return frame.kernel.input(sums, 0, frame.size);
  }
}
