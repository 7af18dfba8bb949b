package org.planbridge.engine;

import java.util.List;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.plan.CompensationPlan;

/**
 * One payee replayed under one plan, again and again while a clause is edited. The plan is bound
 * anew each time, the memory is reused. Belongs to one thread; figures hold until the next run.
 * Every payee counts as being under the plan. Example: {@code run(plan, 3)}, then {@code units(0,
 * 0)} is what the payee's first line earned by the first deal component, in minor units.
 */
public final class PayeeReplay {
  private final CreditLines lines;
  private final LongKernel kernel = new LongKernel();
  private final Frame.Codes codes = new Frame.Codes();
  private long[][] units = {};
  private List<PeriodPay> periods = List.of();
  private int size;
  private int ordinals;

  public PayeeReplay(CreditLines lines) {
    this.lines = lines;
  }

  /** Replays payee {@code p} under a plan. */
  public void run(CompensationPlan plan, int p) {
    BoundPlan bound = new BoundPlan(plan, lines, _ -> true);
    size = lines.start(p + 1) - lines.start(p);
    ordinals = bound.dealComponents().size();
    kernel.reset();
    codes.reset();
    BoundPlan.Output output = bound.run(new Frame(kernel, lines, p, p + 1, null, codes));
    if (output == null) {
      Frame wide = new Frame(new ExactKernel(), lines, p, p + 1, null, new Frame.Codes());
      output = bound.run(wide);
    }
    if (output == null) {
      throw new IllegalStateException("The wide path did not hold for (%s).".formatted(plan.id()));
    }
    units = output.units();
    periods = output.periods();
  }

  /** The number of the payee's lines. */
  public int size() {
    return size;
  }

  /** What the payee's line {@code i}, counted from 0, earned by a deal component. */
  public long units(int ordinal, int i) {
    return units[ordinal][i];
  }

  /** What no deal carries, by component and period. */
  public List<PeriodPay> periodPays() {
    return periods;
  }

  /** Everything the payee earned in the compared period. */
  public long earned() {
    long sum = 0;
    for (int c = 0; c < ordinals; c++) {
      for (int i = 0; i < size; i++) {
        sum = Math.addExact(sum, units[c][i]);
      }
    }
    for (PeriodPay pay : periods) {
      sum = Math.addExact(sum, pay.units());
    }
    return sum;
  }
}
