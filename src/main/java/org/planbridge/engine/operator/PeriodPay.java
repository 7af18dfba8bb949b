package org.planbridge.engine.operator;

import java.util.List;
import org.planbridge.time.Period;

/**
 * A sum that no deal carries: a bonus, or what a floor adds. Earned on the period's last day.
 *
 * @param run the run's place in the block, to find its steps
 */
public record PeriodPay(int payee, int component, Period period, long units, int run) {
  static void collect(RunColumn runs, int component, List<PeriodPay> into) {
    for (int i = 0; i < runs.units().length; i++) {
      if (runs.units()[i] != 0) {
        int run = runs.groups().first() + i;
        into.add(
            new PeriodPay(
                runs.grid().payeeOfRun(run),
                component,
                runs.grid().periodOfRun(run),
                runs.units()[i],
                i));
      }
    }
  }

  PeriodPay paying(long newUnits) {
    return new PeriodPay(payee, component, period, newUnits, run);
  }
}
