package org.planbridge.engine.operator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.facts.Opening;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;

/** The opening balances of one clause, by the runs in whose periods their days lie. */
final class Openings {
  /** A balance of a run. */
  private record Balance(int run, Fraction value) {}

  private final List<Balance> balances = new ArrayList<>();

  private Openings() {}

  /**
   * @param address whose part, a component or the plan, the balances name
   */
  static Openings of(
      Opening.Kind kind, ClauseAddress address, @Nullable PeriodGrid grid, CreditLines lines) {
    Openings found = new Openings();
    for (Opening one : lines.beside().openings()) {
      int payee = lines.payeeIndex(one.payeeId()).orElse(-1);
      if (grid == null
          || payee < 0
          || one.kind() != kind
          || !one.component().equals(Component.comparedId(address.part()))) {
        continue;
      }
      OptionalInt run = grid.runOpenedOn(payee, one.date());
      if (run.isPresent()) {
        found.balances.add(new Balance(run.getAsInt(), Fraction.of(one.value())));
      }
    }
    return found;
  }

  boolean isEmpty() {
    return balances.isEmpty();
  }

  /** What a run begins with. */
  Fraction of(int run) {
    return balances.stream()
        .filter(one -> one.run == run)
        .map(Balance::value)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** What the run of every line of a block begins with. */
  Column byLine(Frame frame, Groups groups) {
    @Nullable Fraction[] values = new Fraction[frame.size];
    for (int g = groups.first(); g < groups.end(); g++) {
      if (groups.from(g) < groups.to(g)) {
        java.util.Arrays.fill(values, groups.from(g), groups.to(g), of(g));
      }
    }
    return frame.kernel.input(values, 0, frame.size);
  }

  /** What every run of a block begins with. */
  Column byRun(Frame frame, Groups groups) {
    @Nullable Fraction[] values = new Fraction[groups.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(groups.first() + i);
    }
    return frame.kernel.input(values, 0, values.length);
  }

  /** What every run of a block begins with, in minor units. */
  long[] units(Groups groups, int digits) {
    long[] units = new long[groups.count()];
    for (int i = 0; i < units.length && !isEmpty(); i++) {
      units[i] =
          of(groups.first() + i)
              .rounded(digits, RoundingMode.HALF_UP)
              .unscaledValue()
              .longValueExact();
    }
    return units;
  }

  /** Takes what was used before from every cap; nothing is left of one that was used up. */
  static void use(long[] caps, long[] used) {
    for (int i = 0; i < caps.length; i++) {
      caps[i] = caps[i] == Long.MAX_VALUE ? caps[i] : Math.max(0, caps[i] - used[i]);
    }
  }
}
