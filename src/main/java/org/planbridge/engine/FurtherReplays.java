package org.planbridge.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.payout.Further;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Trace;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;

/**
 * One payee run again by the same operators, for clawbacks that ask what a replay alone can tell.
 */
final class FurtherReplays implements Further {
  private final Replay replay;
  private final int payee;
  private final BitSet gone = new BitSet();
  private long[] totals = {};
  private Optional<Explainer> explainer = Optional.empty();

  FurtherReplays(Replay replay, int payee) {
    this.replay = replay;
    this.payee = payee;
  }

  private CompensationPlan plan() {
    return replay.planOf(payee).orElseThrow();
  }

  @Override
  public long beforeLimits(int component, int line) {
    if (explainer.isEmpty()) {
      explainer = Explainer.of(replay, payee);
    }
    Component own = plan().components().get(component);
    Trace trace =
        explainer.orElseThrow().line(line).stream()
            .filter(one -> one.component().equals(own.id()))
            .findFirst()
            .orElseThrow();
    ClauseAddress limits = ClauseAddress.of(own, Slot.LIMITS);
    ClauseAddress caps = ClauseAddress.of(Term.CAPS);
    return units(
        trace.steps().stream()
            .filter(step -> step.clause().equals(limits) || step.clause().equals(caps))
            .findFirst()
            .map(FurtherReplays::before)
            .orElse(trace.result()));
  }

  private static Fraction before(Reason step) {
    return step instanceof LimitReason.Limited limited
        ? limited.before()
        : step instanceof LimitReason.Capped capped ? capped.before() : step.result();
  }

  private long units(Fraction money) {
    int digits = plan().currency().getDefaultFractionDigits();
    return money
        .rounded(digits, java.math.RoundingMode.HALF_UP)
        .movePointRight(digits)
        .longValueExact();
  }

  @Override
  public long lost(int component, int line) {
    if (totals.length == 0) {
      totals = totals(replay.lines());
    }
    gone.set(replay.lines().dealRow(line));
    long[] left = totals(replay.lines().without(gone));
    long lost = Math.subtractExact(totals[component], left[component]);
    totals[component] = left[component];
    return lost;
  }

  /** What every component earns over given lines. */
  private long[] totals(CreditLines lines) {
    BoundPlan plan = replay.bound(payee, lines);
    BoundPlan.Output output =
        plan.run(new Frame(new LongKernel(), lines, payee, payee + 1, null, new Frame.Codes()));
    if (output == null) {
      output =
          plan.run(new Frame(new ExactKernel(), lines, payee, payee + 1, null, new Frame.Codes()));
    }
    if (output == null) {
      throw new IllegalStateException(
          "The wide path did not hold for (%s).".formatted(plan().id()));
    }
    long[] sums = new long[plan.plan().components().size()];
    List<Integer> places = java.util.Arrays.stream(plan.dealComponentIndexes()).boxed().toList();
    for (int c = 0; c < places.size(); c++) {
      for (long one : output.units()[c]) {
        sums[places.get(c)] = Math.addExact(sums[places.get(c)], one);
      }
    }
    output
        .periods()
        .forEach(pay -> sums[pay.component()] = Math.addExact(sums[pay.component()], pay.units()));
    return sums;
  }
}
