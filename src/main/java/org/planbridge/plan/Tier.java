package org.planbridge.plan;

import java.math.BigDecimal;

/**
 * One step of a tier table, from its bound up to the next tier's.
 *
 * @param bound attainment as a fraction (1 is 100 %), money in major units, or a count
 * @param rate the tier's rate as a fraction, 0.05 is 5 %
 */
public record Tier(BigDecimal bound, Choice<Edge> edge, Choice<TierMode> mode, BigDecimal rate) {
  public Tier {
    bound = Canonical.number(bound);
    rate = Canonical.number(rate);
  }
}
