package org.planbridge.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.Below;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.operator.Recorder;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.Progress;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;

/** What a replay has come to so far, for payees who are above others. */
final class TeamResults implements Below {
  private final Replay replay;
  private final CreditLines lines;
  private final Map<Integer, Fraction[][]> levels = new ConcurrentHashMap<>();

  TeamResults(Replay replay, CreditLines lines) {
    this.replay = replay;
    this.lines = lines;
  }

  @Override
  public long units(int line, List<String> components) {
    List<Component> own = replay.dealComponents(lines.payeeOf(line));
    long units = 0;
    for (int c = 0; c < own.size(); c++) {
      if (isAmong(own.get(c), components)) {
        units = Math.addExact(units, replay.units(c, line));
      }
    }
    return units;
  }

  private static boolean isAmong(Component component, List<String> ids) {
    return ids.isEmpty() || ids.stream().anyMatch(id -> Component.isOf(component.id(), id));
  }

  @Override
  public List<PeriodPay> periodPays(int payee, String component) {
    List<Component> all = replay.planOf(payee).map(CompensationPlan::components).orElse(List.of());
    return replay.periodPays(payee).stream()
        .filter(pay -> Component.isOf(all.get(pay.component()).id(), component))
        .toList();
  }

  @Override
  public Fraction level(int line, List<String> components) {
    int payee = lines.payeeOf(line);
    BoundPlan plan = replay.boundPlan(payee).orElse(null);
    if (plan == null) {
      return Fraction.ZERO;
    }
    Fraction[][] own = levels.get(payee);
    if (own == null) {
      own = levels(plan, payee);
      levels.put(payee, own);
    }
    Fraction sum = Fraction.ZERO;
    List<Component> all = plan.plan().components();
    for (int c = 0; c < all.size(); c++) {
      sum = isAmong(all.get(c), components) ? sum.plus(own[c][line - lines.start(payee)]) : sum;
    }
    return sum;
  }

  /** The rate that each component of a payee's plan pays each of the payee's lines at. */
  private Fraction[][] levels(BoundPlan plan, int payee) {
    Recorder recorder = new Recorder();
    if (plan.run(frame(payee, recorder, new LongKernel())) == null) {
      recorder = new Recorder();
      plan.run(frame(payee, recorder, new ExactKernel()));
    }
    List<Component> all = plan.plan().components();
    Fraction[][] found = new Fraction[all.size()][lines.start(payee + 1) - lines.start(payee)];
    for (int c = 0; c < found.length; c++) {
      ClauseAddress pay = ClauseAddress.of(all.get(c), Slot.PAY);
      for (int i = 0; i < found[c].length; i++) {
        found[c][i] = level(recorder.stepsOf(c, i), pay);
      }
    }
    return found;
  }

  private Frame frame(int payee, Recorder recorder, Kernel kernel) {
    return new Frame(kernel, lines, payee, payee + 1, recorder, new Frame.Codes());
  }

  /** What the pay slot gives over what it is paid on. */
  private static Fraction level(List<Reason> steps, ClauseAddress pay) {
    Progress progress = Progress.NOTHING;
    Fraction base = Fraction.ZERO;
    Fraction given = Fraction.ZERO;
    for (Reason step : steps) {
      progress = progress.after(step);
      boolean credits = step instanceof Reason.Credited || step instanceof CreditReason;
      if (credits && !progress.paid()) {
        base = progress.base().orElse(base);
      }
      if (step.clause().equals(pay) && progress.paid()) {
        given =
            step instanceof Reason.ReRated reRated
                ? reRated.rate().times(progress.base().orElse(base))
                : progress.sum();
      }
    }
    return base.signum() == 0 ? Fraction.ZERO : given.dividedBy(base);
  }
}
