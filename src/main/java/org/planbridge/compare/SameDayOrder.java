package org.planbridge.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.SameDay;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Period;

/**
 * Whether the order of deals of one day, which is by id for want of a better one, changes what
 * somebody earns. Both sides are replayed with such deals the other way round, and sums of the
 * whole and of each reporting period are compared; that a single deal earns more and its neighbour
 * less is no matter.
 */
final class SameDayOrder {
  private static final int EXAMPLES = 10;

  private SameDayOrder() {}

  static Optional<Problem> warning(Comparison comparison, Workers workers) {
    return SameDay.reversed(comparison.current().lines())
        .flatMap(reversed -> warning(comparison, reversed, workers));
  }

  private static Optional<Problem> warning(
      Comparison comparison, CreditLines reversed, Workers workers) {
    Replay current = Replay.run(reversed, comparison.current().assignment(), workers);
    Replay proposed = Replay.run(reversed, comparison.proposed().assignment(), workers);
    List<String> names = new ArrayList<>();
    for (int p = 0; p < comparison.payees().size(); p++) {
      if (differs(comparison, comparison.current(), current, p)
          || differs(comparison, comparison.proposed(), proposed, p)) {
        names.add(comparison.payees().get(p).name());
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.SAME_DAY_ORDER,
                Where.NOWHERE,
                List.of(String.valueOf(names.size()), names.getFirst()),
                names.size(),
                names.subList(0, Math.min(EXAMPLES, names.size()))));
  }

  private static boolean differs(Comparison comparison, Replay one, Replay other, int payee) {
    return !Arrays.equals(sums(comparison, one, payee), sums(comparison, other, payee));
  }

  private static long[] sums(Comparison comparison, Replay replay, int payee) {
    List<Period> periods = comparison.reportingPeriods();
    long[] sums = new long[periods.size()];
    CreditLines lines = replay.lines();
    int ordinals = replay.dealComponents(payee).size();
    int period = 0;
    for (int line = lines.start(payee); line < lines.start(payee + 1); line++) {
      while (!periods.get(period).span().covers(lines.date(line))) {
        period++;
      }
      for (int c = 0; c < ordinals; c++) {
        sums[period] = Math.addExact(sums[period], replay.units(c, line));
      }
    }
    for (PeriodPay pay : replay.periodPays(payee)) {
      for (int k = 0; k < sums.length; k++) {
        if (periods.get(k).span().covers(pay.period().span().last())) {
          sums[k] = Math.addExact(sums[k], pay.units());
        }
      }
    }
    return sums;
  }
}
