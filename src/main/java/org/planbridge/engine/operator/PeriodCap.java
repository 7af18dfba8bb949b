package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.Reason;
import org.planbridge.facts.Opening;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;

/**
 * A cap over several things that earn. Lines are cut in replay order, on one deal in the order of
 * components; sums of periods come after all deals of their last day, in the order of components. A
 * sum that lies in no period of the calendar is not cut.
 */
final class PeriodCap implements CapRule {
  private final ClauseAddress address;
  private final Limit.Per per;
  private final List<Quantity> amounts;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;

  /**
   * @param amounts of which the lowest holds
   */
  PeriodCap(
      ClauseAddress address,
      Limit.Per per,
      List<Quantity> amounts,
      CompensationPlan plan,
      CreditLines lines) {
    this.address = address;
    this.per = per;
    this.amounts = List.copyOf(amounts);
    this.plan = plan;
    this.lines = lines;
    digits = plan.currency().getDefaultFractionDigits();
  }

  @Override
  public List<PeriodPay> cut(Frame frame, long[][] units, int[] components, List<PeriodPay> pays) {
    PeriodGrid grid = Limits.grid(per, plan, lines);
    Groups groups = frame.groups(grid);
    long[] caps = Limits.units(amounts, grid, lines, groups, digits, true);
    long[] opened = Openings.of(Opening.Kind.CAP_USED, address, grid, lines).units(groups, digits);
    List<PeriodPay> left = new ArrayList<>();
    Map<Integer, List<PeriodPay>> byRun = byRun(grid, pays, left);
    Cuts cuts = new Cuts(frame, components, frame.size);
    for (int g = groups.first(); g < groups.end(); g++) {
      Running running = new Running(caps[g - groups.first()], opened[g - groups.first()]);
      List<PeriodPay> waiting = byRun.getOrDefault(g, List.of());
      int next = 0;
      for (int i = groups.from(g); i < groups.to(g); i++) {
        int day = lines.day(frame.from + i);
        while (next < waiting.size()
            && waiting.get(next).period().span().last().toEpochDay() < day) {
          left.add(cuts.cut(running, waiting.get(next++)));
        }
        for (int c = 0; c < units.length; c++) {
          units[c][i] = cuts.cut(running, c, i, units[c][i]);
        }
      }
      while (next < waiting.size()) {
        left.add(cuts.cut(running, waiting.get(next++)));
      }
    }
    return left;
  }

  static Map<Integer, List<PeriodPay>> byRun(
      PeriodGrid grid, List<PeriodPay> pays, List<PeriodPay> elsewhere) {
    Map<Integer, List<PeriodPay>> byRun = new HashMap<>();
    pays.stream()
        .sorted(
            Comparator.<PeriodPay, java.time.LocalDate>comparing(one -> one.period().span().last())
                .thenComparingInt(PeriodPay::component))
        .forEach(one -> {
          OptionalInt run = grid.runOn(one.payee(), one.period().span().last());
          if (run.isPresent()) {
            byRun.computeIfAbsent(run.getAsInt(), _ -> new ArrayList<>()).add(one);
          } else {
            elsewhere.add(one);
          }
        });
    return byRun;
  }

  /** The sum of one period and what its cap leaves of it. */
  private static final class Running {
    private final long cap;
    private long sum;
    private long paid;

    /**
     * @param used what had been paid under the cap before
     */
    Running(long cap, long used) {
      this.cap = cap;
      sum = used;
      paid = Math.min(cap, used);
    }

    long cut(long units) {
      sum = Math.addExact(sum, units);
      long next = Math.min(cap, sum);
      long part = next - paid;
      paid = next;
      return part;
    }
  }

  /** Cuts, and remembers for the recorder what was cut. */
  private final class Cuts {
    private final Frame frame;
    private final Reason[][] ofLines;

    Cuts(Frame frame, int[] components, int size) {
      this.frame = frame;
      ofLines = new Reason[frame.recorder == null ? 0 : components.length][size];
      for (int c = 0; c < ofLines.length; c++) {
        Reason[] own = ofLines[c];
        java.util.Objects.requireNonNull(frame.recorder).line(components[c], i -> own[i]);
      }
    }

    long cut(Running running, int component, int line, long units) {
      long used = running.sum;
      long left = running.cut(units);
      if (left != units && ofLines.length > 0) {
        ofLines[component][line] = reason(running, used, units, left);
      }
      return left;
    }

    PeriodPay cut(Running running, PeriodPay pay) {
      long used = running.sum;
      PeriodPay left = pay.paying(running.cut(pay.units()));
      if (left.units() != pay.units() && frame.recorder != null) {
        Reason reason = reason(running, used, pay.units(), left.units());
        frame.recorder.period(
            pay.component(),
            (payee, period) -> payee == pay.payee() && period.equals(pay.period()) ? reason : null);
      }
      return left;
    }

    private Reason reason(Running running, long used, long before, long result) {
      return new LimitReason.Capped(
          address,
          per,
          Limits.money(used, digits),
          Limits.money(before, digits),
          Limits.money(running.cap, digits),
          Limits.money(result, digits));
    }
  }
}
