package org.planbridge.engine.operator;

import org.planbridge.time.Period;

/**
 * A sum that no deal carries: a bonus, and what a floor adds. Earned on the period's last day; a
 * component has at most one for a payee and period.
 */
public record PeriodPay(int payee, int component, Period period, long units) {
  PeriodPay paying(long newUnits) {
    return new PeriodPay(payee, component, period, newUnits);
  }
}
