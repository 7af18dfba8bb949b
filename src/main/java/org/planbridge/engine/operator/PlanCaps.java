package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Term;
import org.planbridge.time.Cycle;

/**
 * Caps over all components of a plan. Lines are cut in replay order, on one deal in the order of
 * components; sums of periods come after all deals of their last day.
 */
final class PlanCaps {
  private final List<PlanCap> caps;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;
  private final ClauseAddress address = ClauseAddress.of(Term.CAPS);

  PlanCaps(CompensationPlan plan, CreditLines lines) {
    this.plan = plan;
    this.lines = lines;
    digits = plan.currency().getDefaultFractionDigits();
    caps = plan.terms().caps().stream().sorted(Comparator.comparing(PlanCap::per)).toList();
  }

  boolean isNone() {
    return caps.isEmpty();
  }

  BoundPlan.Output apply(Frame frame, BoundPlan.Output output, int[] dealComponents) {
    BoundPlan.Output capped = output;
    for (PlanCap cap : caps) {
      capped = apply(frame, cap, capped, dealComponents);
    }
    return capped;
  }

  private BoundPlan.Output apply(
      Frame frame, PlanCap cap, BoundPlan.Output output, int[] dealComponents) {
    Cycle cycle =
        Limits.cycle(cap.per())
            .orElseThrow(() -> new IllegalStateException("A plan cap is not one of a deal."));
    PeriodGrid grid = lines.grid(plan.calendar(), cycle);
    Groups groups = frame.groups(grid);
    long[] most = Limits.units(List.of(cap.amount()), grid, lines, groups, digits, true);
    long[][] units = new long[output.units().length][];
    for (int c = 0; c < units.length; c++) {
      units[c] = output.units()[c].clone();
    }
    List<PeriodPay> after = new ArrayList<>();
    for (int g = groups.first(); g < groups.end(); g++) {
      Run run = new Run(most[g - groups.first()]);
      List<PeriodPay> waiting = periodsOf(output.periods(), grid, g);
      int next = 0;
      for (int i = groups.from(g); i < groups.to(g); i++) {
        int day = lines.day(frame.from + i);
        while (next < waiting.size()
            && waiting.get(next).period().span().last().toEpochDay() < day) {
          after.add(run.cut(waiting.get(next++)));
        }
        for (long[] component : units) {
          component[i] = run.cut(component[i]);
        }
      }
      while (next < waiting.size()) {
        after.add(run.cut(waiting.get(next++)));
      }
    }
    BoundPlan.Output capped = new BoundPlan.Output(units, after);
    record(frame, cap.per(), output, capped, dealComponents);
    return capped;
  }

  /**
   * The period sums of a payee whose last day lies in a run's period, in order of day and
   * component.
   */
  private List<PeriodPay> periodsOf(List<PeriodPay> all, PeriodGrid grid, int run) {
    return all.stream()
        .filter(one ->
            one.payee() == grid.payeeOfRun(run)
                && grid.periodOfRun(run).span().covers(one.period().span().last()))
        .sorted(
            Comparator.<PeriodPay, java.time.LocalDate>comparing(one -> one.period().span().last())
                .thenComparingInt(PeriodPay::component))
        .toList();
  }

  private void record(
      Frame frame,
      Limit.Per per,
      BoundPlan.Output before,
      BoundPlan.Output after,
      int[] dealComponents) {
    Recorder recorder = frame.recorder;
    if (recorder == null) {
      return;
    }
    for (int c = 0; c < dealComponents.length; c++) {
      long[] was = before.units()[c];
      long[] is = after.units()[c];
      recorder.line(
          dealComponents[c],
          i ->
              was[i] == is[i]
                  ? null
                  : new Reason.Limited(address, per, money(was[i]), money(is[i])));
    }
    for (PeriodPay was : before.periods()) {
      for (PeriodPay is : after.periods()) {
        if (was.payee() == is.payee()
            && was.component() == is.component()
            && was.run() == is.run()
            && was.period().equals(is.period())
            && was.units() != is.units()) {
          recorder.run(
              was.component(),
              run ->
                  run == was.run()
                      ? new Reason.Limited(address, per, money(was.units()), money(is.units()))
                      : null);
        }
      }
    }
  }

  private Fraction money(long units) {
    return Fraction.of(java.math.BigDecimal.valueOf(units, digits));
  }

  /** The running sum of one period under its cap. */
  private static final class Run {
    private final long cap;
    private long sum;
    private long paid;

    Run(long cap) {
      this.cap = cap;
    }

    long cut(long units) {
      sum = Math.addExact(sum, units);
      long next = Math.min(cap, sum);
      long part = next - paid;
      paid = next;
      return part;
    }

    PeriodPay cut(PeriodPay one) {
      return one.paying(cut(one.units()));
    }
  }
}
