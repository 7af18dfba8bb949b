package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Recomputation;
import org.planbridge.explain.Trace;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.time.Period;

/** Writes down what terms of the plan do, each line with its steps, which must come to it. */
final class TermLines {
  private final TermPeriods periods;
  private final List<TermLine> lines = new ArrayList<>();
  private long toppedUp;

  TermLines(TermPeriods periods) {
    this.periods = periods;
  }

  void add(
      TermLine.Kind kind,
      Period period,
      LocalDate date,
      long units,
      long balance,
      List<Reason> steps) {
    Trace trace = new Trace(ClauseAddress.PLAN, Optional.empty(), steps, periods.money(units));
    Optional<String> fault = Recomputation.fault(trace);
    if (fault.isPresent()) {
      throw new IllegalStateException(fault.get());
    }
    lines.add(new TermLine(kind, period, date, units, balance, trace));
  }

  /** Counts what is paid beyond earnings and not asked back. */
  void topUp(long units) {
    toppedUp = Math.addExact(toppedUp, units);
  }

  long toppedUp() {
    return toppedUp;
  }

  List<TermLine> all() {
    return lines;
  }

  Fraction money(long units) {
    return periods.money(units);
  }
}
