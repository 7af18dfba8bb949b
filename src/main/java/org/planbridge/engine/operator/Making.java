package org.planbridge.engine.operator;

import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Quantity;

/**
 * What a clause of a component is made ready with.
 *
 * @param measure the component's own
 */
record Making(ClauseAddress address, MeasureOperator measure, CreditLines lines, LineTests tests) {
  Amount amount(Quantity quantity) {
    return Amount.of(address, quantity, measure, lines);
  }
}
