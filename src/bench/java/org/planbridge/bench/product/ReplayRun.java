package org.planbridge.bench.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.ReplayResult;
import org.planbridge.bench.work.Size;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.plan.CompensationPlan;

/**
 * Both plans replayed over the lines that a supplier gives, which is asked on the clock; with every
 * payee's total on both sides. Memory is asked for anew in every run, as the app does it.
 */
final class ReplayRun implements Attempt {
  private final Size size;
  private final Supplier<CreditLines> lines;
  private final Workers workers;
  private final CompensationPlan old = Plans.old();
  private final CompensationPlan proposed = Plans.proposed();
  private @Nullable Replay before;
  private @Nullable Replay after;
  private long total;

  ReplayRun(Size size, Supplier<CreditLines> lines, Workers workers) {
    this.size = size;
    this.lines = lines;
    this.workers = workers;
  }

  @Override
  public void run(int turn) {
    CreditLines prepared = lines.get();
    // The last results go first: two runs' results need not be there at once.
    before = null;
    after = null;
    Replay first = replay(prepared, old, workers);
    Replay second = replay(prepared, proposed, workers);
    long sum = 0;
    for (int payee = 0; payee < prepared.payees().size(); payee++) {
      sum += first.earned(payee) + second.earned(payee);
    }
    total = sum;
    before = first;
    after = second;
  }

  static Replay replay(CreditLines lines, CompensationPlan plan, Workers workers) {
    return Replay.run(lines, PlanAssignment.of(List.of(plan), lines.payees()).value(), workers);
  }

  @Override
  public Answer answer() {
    Replay first = Objects.requireNonNull(before, "run first");
    Replay second = Objects.requireNonNull(after, "run first");
    ReplayResult result = new ReplayResult(size);
    long sum = read(first, second, result);
    if (sum != total) {
      throw new IllegalStateException(
          "The totals (%d) are not their parts (%d)".formatted(total, sum));
    }
    return new Answer.Replay(result);
  }

  private static long read(Replay first, Replay second, ReplayResult result) {
    CreditLines lines = first.lines();
    long[] amounts = lines.number("amount").orElseThrow().units();
    long sum = 0;
    for (int payee = 0; payee < lines.payees().size(); payee++) {
      int rep = Integer.parseInt(lines.payees().get(payee).id());
      for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
        int deal = Integer.parseInt(lines.deals().ids().get(lines.dealRow(line)));
        int group = 4 * rep + quarter(lines.date(line));
        result.oldCents[deal] = first.units(0, line);
        result.newCents[deal] = second.units(0, line);
        result.bookings[group] += amounts[line];
        result.oldLines[group] += first.units(0, line);
        result.newPaid[group] += second.units(0, line);
        sum += first.units(0, line) + second.units(0, line);
      }
      for (PeriodPay bonus : first.periodPays(payee)) {
        result.oldBonus[4 * rep + quarter(bonus.period().span().from())] += bonus.units();
        sum += bonus.units();
      }
    }
    return sum;
  }

  /** 0 to 3. */
  static int quarter(LocalDate day) {
    return (day.getMonthValue() - 1) / 3;
  }
}
