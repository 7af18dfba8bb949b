package org.planbridge.explain;

import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.time.Span;

/**
 * What a longer period's attainment gives a component, less what its shorter periods have earned.
 */
public record TruedUp(
    ClauseAddress clause, Span period, Fraction earned, Fraction given, Fraction result)
    implements Reason {}
