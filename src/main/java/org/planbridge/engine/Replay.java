package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.Below;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.DueParts;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.payout.PaidPart;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.explain.Fate;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;

/**
 * One side replayed over all lines: what every deal, period and payee earned, in minor units.
 * Results are columns: by the ordinal of the deal-paying component in the payee's plan, and by
 * line.
 */
public final class Replay {
  /** Lines a block aims for: large enough to amortise, small enough to stay in the cache. */
  private static final int BLOCK = 2048;

  private final CreditLines lines;
  private final PlanAssignment assignment;
  private final BoundPlan[] plans;
  private final Earned earned;
  private List<Replay> beside = List.of();
  private final Payouts payouts;

  private Replay(CreditLines lines, PlanAssignment assignment) {
    this(lines, assignment, 0, lines.payees().size());
  }

  /**
   * @param first the first payee whose results are kept
   * @param until the end (out) of those payees
   */
  private Replay(CreditLines lines, PlanAssignment assignment, int first, int until) {
    this.lines = lines;
    this.assignment = assignment;
    plans = new BoundPlan[assignment.plans().size()];
    Below below = new TeamResults(this, lines);
    int most = 0;
    for (int k = 0; k < plans.length; k++) {
      int plan = k;
      plans[k] =
          new BoundPlan(
              assignment.plans().get(k), assignment.seen(lines, k), id -> isUnder(id, plan), below);
      most = Math.max(most, plans[k].dealComponents().size());
    }
    earned = new Earned(lines, first, until, most);
    payouts = new Payouts(this);
  }

  /** Replays every payee under the payee's plan. */
  public static Replay run(CreditLines lines, PlanAssignment assignment, Workers workers) {
    return run(lines, assignment, workers, LongKernel::new);
  }

  /**
   * As {@link #run(CreditLines, PlanAssignment, Workers)}, on arithmetic of the caller's choice,
   * one for each thread: for tests that force the wide path or plant a fault.
   */
  static Replay run(
      CreditLines lines,
      PlanAssignment assignment,
      Workers workers,
      Supplier<? extends Kernel> arithmetic) {
    Replay replay = new Replay(lines, assignment);
    Ranks ranks = Ranks.of(lines, assignment);
    for (int rank = 0; rank <= ranks.most(); rank++) {
      replay.run(replay.blocks(ranks, rank), workers, arithmetic);
    }
    replay.takeBack();
    return replay;
  }

  private void run(List<int[]> blocks, Workers workers, Supplier<? extends Kernel> arithmetic) {
    int chunks = Math.min(blocks.size(), lines.size() < 50_000 ? 1 : workers.threads() * 8);
    workers.each(
        chunks,
        chunk -> {
          Scratch scratch = new Scratch(arithmetic.get(), new Frame.Codes());
          int from = (int) ((long) blocks.size() * chunk / chunks);
          int end = (int) ((long) blocks.size() * (chunk + 1) / chunks);
          for (int b = from; b < end; b++) {
            run(blocks.get(b), scratch);
          }
        });
  }

  /**
   * Replays neighbouring payees only, on memory that is reused; everybody's lines are known, nobody
   * else's results are.
   *
   * @param first the first payee
   * @param end the end of the payees (out)
   */
  static Replay part(
      CreditLines lines, PlanAssignment assignment, int first, int end, Scratch scratch) {
    Replay replay = new Replay(lines, assignment, first, end);
    replay.blocks(Ranks.NONE, 0).forEach(block -> replay.run(block, scratch));
    replay.takeBack();
    return replay;
  }

  /** Makes two sides known to each other, for clauses that look at the pay under the other's. */
  public static void besideEachOther(Replay one, Replay other) {
    one.beside(List.of(other));
    other.beside(List.of(one));
  }

  /**
   * Makes other replays of the same lines known, for clauses that look at the pay under a plan of
   * theirs; the first one that has the plan counts.
   */
  public void beside(List<Replay> others) {
    beside = List.copyOf(others);
  }

  /** Another side, on which the payee is under the named plan. */
  Replay beside(String planId, int payee) {
    return beside.stream()
        .filter(other -> other.planOf(payee).map(plan -> plan.id().equals(planId)).orElse(false))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The payee (%d) is not under (%s) on the other side.".formatted(payee, planId)));
  }

  /** Runs of neighbouring payees of a rank under one plan. */
  private List<int[]> blocks(Ranks ranks, int rank) {
    List<int[]> blocks = new ArrayList<>();
    int p = earned.first();
    while (p < earned.until()) {
      int plan = assignment.indexOf(p);
      int end = p + 1;
      while (end < earned.until()
          && assignment.indexOf(end) == plan
          && ranks.of(end) == ranks.of(p)
          && lines.start(end + 1) - lines.start(p) <= BLOCK) {
        end++;
      }
      if (plan >= 0 && ranks.of(p) == rank) {
        blocks.add(new int[] {p, end});
      }
      p = end;
    }
    return blocks;
  }

  /** Reused memory of one thread. */
  record Scratch(Kernel kernel, Frame.Codes codes) {}

  private void run(int[] block, Scratch scratch) {
    scratch.kernel.reset();
    scratch.codes.reset();
    BoundPlan plan = plans[assignment.indexOf(block[0])];
    Frame frame = new Frame(scratch.kernel, lines, block[0], block[1], null, scratch.codes);
    BoundPlan.Output output = plan.run(frame);
    if (output == null) {
      output = exact(plan, block);
    }
    earned.put(block[0], block[1], output);
  }

  private void takeBack() {
    payouts.takeBack();
    for (int p = earned.first(); p < earned.until(); p++) {
      for (TakenBack back : payouts.takenBack(p)) {
        earned.add(p, back.units());
      }
    }
  }

  private BoundPlan.Output exact(BoundPlan plan, int[] block) {
    Frame frame = new Frame(new ExactKernel(), lines, block[0], block[1], null, new Frame.Codes());
    BoundPlan.Output output = plan.run(frame);
    if (output == null) {
      throw new IllegalStateException(
          "The wide path did not hold for (%s).".formatted(plan.plan().id()));
    }
    return output;
  }

  public CreditLines lines() {
    return lines;
  }

  /** The first payee whose results are kept, which are everybody's unless asked for a part. */
  int first() {
    return earned.first();
  }

  /** The end (out) of the payees whose results are kept. */
  int until() {
    return earned.until();
  }

  public PlanAssignment assignment() {
    return assignment;
  }

  public Optional<CompensationPlan> planOf(int payee) {
    return assignment.planOf(payee);
  }

  /** The deal-paying components of the payee's plan, in order; their places are the ordinals. */
  public List<Component> dealComponents(int payee) {
    int plan = assignment.indexOf(payee);
    return plan < 0 ? List.of() : plans[plan].dealComponents();
  }

  Optional<BoundPlan> boundPlan(int payee) {
    int plan = assignment.indexOf(payee);
    return plan < 0 ? Optional.empty() : Optional.of(plans[plan]);
  }

  /** What a line earned by one component. */
  public long units(int ordinal, int line) {
    return earned.units(ordinal, line);
  }

  /** What no deal carries, by component and period. */
  public List<PeriodPay> periodPays(int payee) {
    return earned.periods(payee);
  }

  /** Everything the payee earned in the compared period. */
  public long earned(int payee) {
    return earned.total(payee);
  }

  /** Everything earned as the pay calendar pays it; also what falls due after the period. */
  public List<Payment> payments(int payee) {
    return settlement(payee).payments().payments();
  }

  /** What became of everything that fell due to a payee. */
  public Settlement settlement(int payee) {
    return planOf(payee)
        .map(plan -> new Settling(this, plan, payee).settle())
        .orElse(Settlement.NOTHING);
  }

  /** Tells on which days the parts of a line are payable, before a release divides them further. */
  void due(int payee, int ordinal, int line, DueParts.Sink sink) {
    DueParts own = earned.due(payee, ordinal);
    if (own == null) {
      sink.part(lines.day(line), units(ordinal, line));
    } else {
      own.each(line, units(ordinal, line), sink);
    }
  }

  /** What the payee earned and is not paid: it waits for something, or did not come in time. */
  public List<PaidPart> unpaid(int payee) {
    return payouts.isPlain(payee)
        ? List.of()
        : payouts.of(payee).parts().stream()
            .filter(part -> !(part.fate() instanceof Fate.Due))
            .toList();
  }

  /** What events took back of what the payee had earned; part of {@link #earned}. */
  public List<TakenBack> takenBack(int payee) {
    return payouts.takenBack(payee);
  }

  Payouts payouts() {
    return payouts;
  }

  /** The payee's plan, bound to other lines of the same payees. */
  BoundPlan bound(int payee, CreditLines other) {
    int plan = assignment.indexOf(payee);
    return new BoundPlan(
        assignment.plans().get(plan), assignment.seen(other, plan), id -> isUnder(id, plan));
  }

  private boolean isUnder(String id, int plan) {
    return lines.payeeIndex(id).map(p -> assignment.indexOf(p) == plan).orElse(false);
  }

  /** What each deal component credits to a payee, by ordinal. */
  public List<Credited> credited(int payee) {
    return boundPlan(payee).map(plan -> Credited.of(plan, lines, payee)).orElse(List.of());
  }
}
