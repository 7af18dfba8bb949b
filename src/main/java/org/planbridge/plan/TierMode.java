package org.planbridge.plan;

import java.math.BigDecimal;

/** What reaching a tier does to the deals around it. */
public sealed interface TierMode {
  /** The rate pays only the slice inside the tier. */
  record Marginal() implements TierMode {}

  /** Reaching the tier re-rates everything below it in the period. */
  record Retroactive() implements TierMode {}

  /**
   * Reaching the tier re-rates everything above {@code bound} (in the table's own unit), not what
   * is below.
   */
  record RetroactiveAbove(BigDecimal bound) implements TierMode {
    public RetroactiveAbove {
      bound = Canonical.number(bound);
    }
  }

  /** The whole deal earns the rate of the tier in which the running total stands. */
  record WholeDeal(Moment moment) implements TierMode {}

  /**
   * What the step pays moves in a straight line to what the next step pays. A rate is read where
   * the measure stands and pays everything in the period; a sum paid once is the pay itself. Beyond
   * the step it stands as a retroactive one at the figure it ended with; the last step is level.
   */
  record Interpolated() implements TierMode {}

  /** When the running total is looked at: before or after the deal is added. */
  enum Moment {
    BEFORE,
    AFTER
  }

  TierMode MARGINAL = new Marginal();
  TierMode INTERPOLATED = new Interpolated();
  TierMode RETROACTIVE = new Retroactive();
}
