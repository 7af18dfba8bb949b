package org.planbridge.bench.product;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.planbridge.bench.peer.DrawnPlan;
import org.planbridge.bench.peer.DrawnReference;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;
import org.planbridge.bench.work.WrongAnswer;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.plan.CompensationPlan;

/**
 * Plans drawn at random, and the benchmark's new plan with one more condition and one more
 * threshold: each read from JSON and replayed on one thread beside exact decimals. Every deal's
 * cents and every bonus have to be the same.
 */
public final class DrawnPlansProbe implements Probe {
  private static final int PLANS = 20;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 9;
  private static final int ROUNDS_OF_REFERENCE = 3;

  @Override
  public int goal() {
    return Probe.OTHER_PLANS;
  }

  @Override
  public boolean wants(Workload workload) {
    return workload.size() == Size.M;
  }

  @Override
  public String read(Workload workload) {
    CreditLines lines = CreditLines.of(ProductFacts.of(workload), ProductFacts.YEAR);
    DrawnReference reference = new DrawnReference(workload);
    double richer = ratio(DrawnPlan.richer(), lines, reference);
    double[] ratios =
        DrawnPlan.draw(PLANS).stream()
            .mapToDouble(plan -> ratio(plan, lines, reference))
            .sorted()
            .toArray();
    return String.format(
        Locale.ROOT,
        "%d plans drawn at random: exact decimals take %.0f × as long as the product (median;"
            + " lowest %.0f ×, highest %.0f ×); the new plan with one more condition and one more"
            + " threshold: %.0f ×",
        PLANS,
        (ratios[PLANS / 2 - 1] + ratios[PLANS / 2]) / 2,
        ratios[0],
        ratios[PLANS - 1],
        richer);
  }

  private static double ratio(DrawnPlan drawn, CreditLines lines, DrawnReference reference) {
    CompensationPlan plan = Plans.read(drawn.name(), drawn.json().getBytes(StandardCharsets.UTF_8));
    try (Workers alone = new Workers(1)) {
      Supplier<Replay> replay = () -> ReplayRun.replay(lines, plan, alone);
      demand(drawn, replay.get(), reference.pay(drawn));
      for (int i = 0; i < WARM_UP; i++) {
        var _ = replay.get();
      }
      return median(ROUNDS_OF_REFERENCE, () -> reference.pay(drawn)) / median(ROUNDS, replay);
    }
  }

  private static double median(int rounds, Supplier<?> work) {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      var _ = work.get();
      nanos.add(System.nanoTime() - start);
    }
    return Assembled.median(nanos);
  }

  private static void demand(DrawnPlan drawn, Replay replay, DrawnReference.Paid right) {
    CreditLines lines = replay.lines();
    long[] bonuses = new long[right.bonuses().length];
    for (int payee = 0; payee < lines.payees().size(); payee++) {
      int rep = Integer.parseInt(lines.payees().get(payee).id());
      for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
        int deal = Integer.parseInt(lines.deals().ids().get(lines.dealRow(line)));
        if (replay.units(0, line) != right.byDeal()[deal]) {
          throw new WrongAnswer(
              "%s, deal %d: found %d cents, expected %d: %s"
                  .formatted(
                      drawn.name(),
                      deal,
                      replay.units(0, line),
                      right.byDeal()[deal],
                      drawn.json()));
        }
      }
      for (PeriodPay bonus : replay.periodPays(payee)) {
        bonuses[4 * rep + ReplayRun.quarter(bonus.period().span().from())] += bonus.units();
      }
    }
    if (!Arrays.equals(bonuses, right.bonuses())) {
      throw new WrongAnswer(drawn.name() + ": the bonuses differ: " + drawn.json());
    }
  }
}
