package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.function.Supplier;
import org.planbridge.engine.lines.LineTest;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Measure;

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
      gaps.unknown(measure.stated().where(), address, gaps.reach(measure.to()));
    }
    gaps.holder(measure.stated(), address, credited);
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
