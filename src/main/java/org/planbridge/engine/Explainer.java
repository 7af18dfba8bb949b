package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.operator.Recorder;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Recomputation;
import org.planbridge.explain.Trace;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Component;
import org.planbridge.time.Period;

/**
 * Runs one payee again with a recorder, by the same operators, and reads back why each line is what
 * it is. If what was recorded does not come to what was replayed, that is a fault of ours and
 * nothing is shown.
 */
public final class Explainer {
  private final Replay replay;
  private final int payee;
  private final BoundPlan plan;
  private final Recorder recorder;
  private final BoundPlan.Output output;
  private final boolean checked;

  private Explainer(
      Replay replay,
      int payee,
      BoundPlan plan,
      Recorder recorder,
      BoundPlan.Output output,
      boolean checked) {
    this.replay = replay;
    this.payee = payee;
    this.plan = plan;
    this.recorder = recorder;
    this.output = output;
    this.checked = checked;
  }

  /** An explainer for one payee; empty if the payee is under no plan on this side. */
  public static Optional<Explainer> of(Replay replay, int payee) {
    return of(replay, payee, new LongKernel(), true);
  }

  /**
   * As {@link #of(Replay, int)}, on arithmetic of the caller's choice: for tests that plant a fault
   * in it, and need to see traces that do not come out.
   */
  static Optional<Explainer> of(Replay replay, int payee, Kernel kernel, boolean checked) {
    return replay.boundPlan(payee).map(plan -> record(replay, payee, plan, kernel, checked));
  }

  private static Explainer record(
      Replay replay, int payee, BoundPlan plan, Kernel kernel, boolean checked) {
    Recorder recorder = new Recorder();
    BoundPlan.Output output = plan.run(frame(replay, payee, recorder, kernel));
    if (output == null) {
      recorder = new Recorder();
      output = plan.run(frame(replay, payee, recorder, new ExactKernel()));
    }
    if (output == null) {
      throw new IllegalStateException(
          "The wide path did not hold for (%s).".formatted(plan.plan().id()));
    }
    return new Explainer(replay, payee, plan, recorder, output, checked);
  }

  private static Frame frame(Replay replay, int payee, Recorder recorder, Kernel kernel) {
    return new Frame(kernel, replay.lines(), payee, payee + 1, recorder, new Frame.Codes());
  }

  /** Why a line earned what it did, one trace for each component that credits or re-rates by it. */
  public List<Trace> line(int line) {
    CreditLines lines = replay.lines();
    List<Trace> traces = new ArrayList<>();
    List<Component> all = plan.plan().components();
    List<Component> paying = plan.dealComponents();
    for (int c = 0; c < all.size(); c++) {
      int ordinal = paying.indexOf(all.get(c));
      List<Reason> steps = recorder.stepsOf(c, line - lines.start(payee));
      if (ordinal < 0) {
        continue;
      }
      long units = output.units()[ordinal][line - lines.start(payee)];
      if (units == 0 && steps.stream().allMatch(Explainer::isStanding)) {
        continue;
      }
      same(units, replay.units(ordinal, line), line);
      steps.addAll(replay.payouts().steps(payee, ordinal, line, money(units)));
      traces.add(
          sound(
              new Trace(
                  all.get(c).id(),
                  Optional.of(lines.deals().source(lines.dealRow(line))),
                  steps,
                  money(units))));
    }
    return traces;
  }

  /** Whether a step only says where a measure stands. */
  private static boolean isStanding(Reason step) {
    return step instanceof Reason.Measured || step instanceof QuotaSet;
  }

  /** Why a sum that no deal carries is what it is. */
  public Trace period(PeriodPay pay) {
    PeriodPay recorded =
        output.periods().stream()
            .filter(one -> one.component() == pay.component() && one.period().equals(pay.period()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No record of (%s).".formatted(pay)));
    same(recorded.units(), pay.units(), -1);
    List<Reason> steps = recorder.stepsOf(pay.component(), payee, pay.period());
    steps.addAll(replay.payouts().steps(pay, money(pay.units())));
    return sound(
        new Trace(
            plan.plan().components().get(pay.component()).id(),
            Optional.empty(),
            steps,
            money(pay.units())));
  }

  /** Why an event took back what it did. */
  public Trace takenBack(TakenBack back) {
    CreditLines lines = replay.lines();
    return sound(
        new Trace(
            plan.plan().components().get(back.component()).id(),
            Optional.of(lines.deals().source(lines.dealRow(back.line()))),
            List.of(back.reason()),
            money(back.units())));
  }

  /**
   * Why a bonus paid nothing in a period, or what it paid: every look that was taken at one of the
   * component's periods.
   */
  public List<Reason> looks(int component, Period period) {
    return recorder.stepsOf(component, payee, period);
  }

  private Trace sound(Trace trace) {
    Optional<String> fault = checked ? Recomputation.fault(trace) : Optional.empty();
    if (fault.isPresent()) {
      throw new IllegalStateException(fault.get());
    }
    return trace;
  }

  private void same(long recorded, long replayed, int line) {
    if (recorded != replayed) {
      throw new IllegalStateException(
          "Line (%d): the trace comes to (%d), the replay to (%d)."
              .formatted(line, recorded, replayed));
    }
  }

  private Fraction money(long units) {
    return Fraction.of(
        BigDecimal.valueOf(units, plan.plan().currency().getDefaultFractionDigits()));
  }
}
