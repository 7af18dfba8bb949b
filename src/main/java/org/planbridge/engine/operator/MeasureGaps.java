package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.function.Supplier;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.facts.CodeColumn;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Measure;
import org.planbridge.problem.Code;

/** What a measure needs to know of the lines that it counts, and of those that are paid by it. */
final class MeasureGaps {
  private final Frame frame;
  private final Gaps gaps;

  MeasureGaps(Frame frame, Gaps gaps) {
    this.frame = frame;
    this.gaps = gaps;
  }

  void measure(
      MeasureOperator measure,
      ClauseAddress address,
      ClauseAddress quotaAddress,
      boolean byQuota,
      Supplier<BitSet> credited) {
    if (!(measure.counted() instanceof Measure.Counted.Achieved)) {
      gaps.unknown(measure.where(), measure.stated().where(), address, gaps.reach(measure.to()));
    }
    holder(measure.stated(), address, credited);
    String name = measure.counted().ofDeals().orElse("");
    if (!name.isEmpty()) {
      gaps.number(name, address, () -> counted(measure));
    }
    PeriodGrid grid = measure.grid();
    if (grid == null) {
      return;
    }
    gaps.outside(grid, address, credited);
    if (byQuota) {
      gaps.quota(grid, measure.quota(), quotaAddress, credited);
    }
  }

  /** Lines that do not say whose measure they look at: of which team, or of which account. */
  private void holder(Measure measure, ClauseAddress address, Supplier<BitSet> credited) {
    String field =
        switch (measure.scope().value()) {
          case PAYEE, COMPANY -> "";
          case TEAM -> "payee.team";
          case ACCOUNT -> GivenMeasure.ACCOUNT;
        };
    if (field.isEmpty()) {
      return;
    }
    CodeColumn column = frame.lines.attribute(field).orElse(null);
    BitSet among = credited.get();
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      if (column == null || column.code(frame.from + i) < 0) {
        gaps.hold(i, Code.HELD_FIELD, field, address);
      }
    }
  }

  private BitSet counted(MeasureOperator measure) {
    byte[] answers = frame.answers();
    measure.where().test(frame.from, frame.size, answers);
    BitSet counted = new BitSet(frame.size);
    for (int i = 0; i < frame.size; i++) {
      counted.set(i, answers[i] == LineTest.YES);
    }
    java.util.function.Supplier<BitSet> reach = gaps.reach(measure.to());
    if (reach != null) {
      counted.and(reach.get());
    }
    return counted;
  }
}
