package org.planbridge.explain;

import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.time.Span;

/**
 * The quota of a period as the component's own terms make it: what was stated, times the factor,
 * times the share of the period that ramp and service leave.
 *
 * @param factor 1.1 is a tenth more than stated
 * @param share 0.5 is half of the period
 */
public record QuotaSet(
    ClauseAddress clause,
    Span period,
    Fraction stated,
    Fraction factor,
    Fraction share,
    Fraction result)
    implements Reason {}
