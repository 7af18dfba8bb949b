package org.planbridge.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.DueParts;
import org.planbridge.engine.operator.PeriodPay;

/**
 * What neighbouring payees earned, in minor units: by deal component and line, by period, and all
 * in all. Written by several threads, each its own payees.
 */
final class Earned {
  private final CreditLines lines;
  private final int first;
  private final int until;
  private final EarnedColumn[] columns;
  private final long[] totals;
  private final @Nullable DueParts[] @Nullable [] due;
  private final @Nullable PeriodPay[][] periods;

  /**
   * @param first the first payee
   * @param until the end (out) of the payees
   * @param components the most deal components that one of their plans has
   */
  Earned(CreditLines lines, int first, int until, int components) {
    this.lines = lines;
    this.first = first;
    this.until = until;
    int from = lines.start(first);
    int size = lines.start(until) - from;
    columns = new EarnedColumn[components];
    Arrays.setAll(columns, c -> new EarnedColumn(from, size));
    totals = new long[until - first];
    due = new DueParts[until - first][];
    periods = new PeriodPay[until - first][];
  }

  int first() {
    return first;
  }

  int until() {
    return until;
  }

  /** Takes over what a plan gives for a block of payees {@code from} to {@code end} (out). */
  void put(int from, int end, BoundPlan.Output output) {
    int line = lines.start(from);
    for (int c = 0; c < output.units().length; c++) {
      long[] units = output.units()[c];
      columns[c].put(line, units);
      for (int p = from; p < end; p++) {
        totals[p - first] =
            plus(totals[p - first], units, lines.start(p) - line, lines.start(p + 1) - line);
      }
    }
    if (Arrays.stream(output.due()).anyMatch(Objects::nonNull)) {
      Arrays.fill(due, from - first, end - first, output.due());
    }
    output.periods().forEach(this::put);
  }

  private void put(PeriodPay pay) {
    int p = pay.payee() - first;
    PeriodPay[] known = periods[p];
    PeriodPay[] longer = known == null ? new PeriodPay[1] : Arrays.copyOf(known, known.length + 1);
    longer[longer.length - 1] = pay;
    periods[p] = longer;
    add(pay.payee(), pay.units());
  }

  private static long plus(long before, long[] units, int from, int until) {
    long sum = before;
    for (int i = from; i < until; i++) {
      sum = Math.addExact(sum, units[i]);
    }
    return sum;
  }

  /** Adds to all in all what neither a line nor a period has. */
  void add(int payee, long units) {
    totals[payee - first] = Math.addExact(totals[payee - first], units);
  }

  long units(int ordinal, int line) {
    return columns[ordinal].units(line);
  }

  List<PeriodPay> periods(int payee) {
    PeriodPay[] pays = periods[payee - first];
    return pays == null ? List.of() : List.of(pays);
  }

  long total(int payee) {
    return totals[payee - first];
  }

  /** When a payee's lines fall due by one component; null where each does on its own day. */
  @Nullable DueParts due(int payee, int ordinal) {
    DueParts[] all = due[payee - first];
    return all == null ? null : all[ordinal];
  }
}
