package org.planbridge.bench.product;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Variant;
import org.planbridge.engine.PayeeReplay;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.CompensationPlan;

/**
 * One rep under the new plan with another rate in its second tier: the plan is edited as data,
 * bound to the lines anew and run for the one payee.
 */
final class EditRun implements Attempt {
  private final Size size;
  private final CreditLines lines;
  private final PayeeReplay replay;
  private final CompensationPlan proposed = Plans.proposed();
  private final List<Integer> payeeOfRep;
  private int payee;
  private long total;

  EditRun(Size size, CreditLines lines) {
    this.size = size;
    this.lines = lines;
    replay = new PayeeReplay(lines);
    payeeOfRep = new ArrayList<>();
    for (int rep = 0; rep < size.reps(); rep++) {
      payeeOfRep.add(lines.payeeIndex(String.valueOf(rep)).orElseThrow());
    }
  }

  @Override
  public void run(int turn) {
    payee = payeeOfRep.get(EditSeries.rep(size, turn));
    Variant edited = Variant.PROPOSED.withRate2(EditSeries.secondRate(turn));
    replay.run(Plans.with(proposed, edited), payee);
    total = replay.earned();
  }

  @Override
  public Answer answer() {
    long weighted = 0;
    for (int i = 0; i < replay.size(); i++) {
      int row = lines.dealRow(lines.start(payee) + i);
      long deal = Long.parseLong(lines.deals().ids().get(row));
      weighted += Fingerprint.weighted(deal, replay.units(0, i));
    }
    return new Answer.Edit(total, weighted);
  }
}
