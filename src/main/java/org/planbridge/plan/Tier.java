package org.planbridge.plan;

import java.math.BigDecimal;

/**
 * One step of a tier table, from its bound up to the next tier's; in a falling table from its bound
 * down to the next tier's.
 *
 * @param bound attainment as a fraction (1 is 100 %), money in major units, a count or a number
 * @param pays what the step pays, of the kind that the table states: a rate as a fraction (0.05 is
 *     5 %), a sum in major units, or a factor
 */
public record Tier(BigDecimal bound, Choice<Edge> edge, Choice<TierMode> mode, Quantity pays) {
  public Tier {
    bound = Canonical.number(bound);
  }

  /** A step that pays a constant. */
  public Tier(BigDecimal bound, Choice<Edge> edge, Choice<TierMode> mode, BigDecimal pays) {
    this(bound, edge, mode, Quantity.of(pays));
  }

  /** The same step with another figure. */
  public Tier paying(Quantity other) {
    return new Tier(bound, edge, mode, other);
  }

  /** The same step in another mode. */
  public Tier withMode(Choice<TierMode> other) {
    return new Tier(bound, edge, other, pays);
  }

  /** The same step with its bound in or out. */
  public Tier withEdge(Choice<Edge> other) {
    return new Tier(bound, other, mode, pays);
  }
}
