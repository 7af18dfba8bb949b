package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a stated figure, such as a yearly quota, becomes that of a period: times a factor, spread
 * over the year, ramped up from the hire date, and prorated to the days of service.
 *
 * @param factor 1.1 is a tenth more than stated
 * @param weights the parts of a year, four quarters or twelve months that total 1; empty is evenly
 * @param ramp the steps from the hire date on, one after the other; after the last it is 1
 */
public record Spread(
    BigDecimal factor, List<BigDecimal> weights, List<Step> ramp, Choice<Proration> proration) {
  public static final Choice<Proration> BY_DAYS = Choice.assumed(Proration.DAYS);

  /** As stated, evenly, prorated by calendar days. */
  public static final Spread EVEN = new Spread(BigDecimal.ONE, List.of(), List.of(), BY_DAYS);

  public Spread {
    factor = Canonical.number(factor);
    weights = weights.stream().map(Canonical::number).toList();
    ramp = List.copyOf(ramp);
    if (!weights.isEmpty() && weights.size() != 4 && weights.size() != 12) {
      throw new IllegalArgumentException(
          "A year has 4 quarters or 12 months (%s).".formatted(weights));
    }
  }

  /** So many whole months of service with this share: 0.5 is half. */
  public record Step(int months, BigDecimal share) {
    public Step {
      share = Canonical.number(share);
    }
  }

  /** What counts of a period that is served in part. */
  public enum Proration {
    /** Calendar days, both ends in. */
    DAYS,
    /** Months served in full. */
    WHOLE_MONTHS,
    /** Months of which at least a day is served. */
    STARTED_MONTHS
  }
}
