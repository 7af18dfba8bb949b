package org.planbridge.bench.product;

import java.util.List;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Variant;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.CompensationPlan;

/** Variants of the new plan, each replayed in full: every rep's total under each. */
final class VariantRun implements Attempt {
  private final CreditLines lines;
  private final List<Variant> variants;
  private final Workers workers;
  private final boolean sweep;
  private final CompensationPlan proposed = Plans.proposed();
  private final long[] totals;

  private VariantRun(CreditLines lines, List<Variant> variants, Workers workers, boolean sweep) {
    this.lines = lines;
    this.variants = variants;
    this.workers = workers;
    this.sweep = sweep;
    totals = new long[lines.payees().size() * variants.size()];
  }

  static VariantRun topRate(CreditLines lines, Workers workers) {
    return new VariantRun(lines, List.of(Variant.PROPOSED.withRate4(1600)), workers, false);
  }

  static VariantRun sweep(CreditLines lines, Workers workers) {
    return new VariantRun(lines, Variant.SWEEP, workers, true);
  }

  @Override
  public void run(int turn) {
    for (int v = 0; v < variants.size(); v++) {
      Replay replay = ReplayRun.replay(lines, Plans.with(proposed, variants.get(v)), workers);
      for (int payee = 0; payee < lines.payees().size(); payee++) {
        totals[payee * variants.size() + v] = replay.earned(payee);
      }
    }
  }

  /** Payees stand in the order of their ids, which here are the numbers of the reps. */
  @Override
  public Answer answer() {
    return sweep ? Answer.Sweep.of(totals, variants.size()) : Answer.Totals.ofReps(totals);
  }
}
