package org.planbridge.bench.work;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The new plan with other figures in it. Rates and kicker are basis points of the deal's amount,
 * the third threshold is a percentage of quota, the cap a percentage of target incentive; the first
 * two thresholds stay at 50 % and 100 % of quota.
 */
public record Variant(
    long rate1,
    long rate2,
    long rate3,
    long rate4,
    long thirdPercent,
    long kicker,
    long capPercent) {

  /** The new plan as it is proposed. */
  public static final Variant PROPOSED = new Variant(600, 800, 1200, 1500, 150, 200, 250);

  /** The hundred variants of the sweep, in order. */
  public static final List<Variant> SWEEP =
      IntStream.range(0, 100)
          .mapToObj(v ->
              new Variant(
                  600 + 10 * (v % 10),
                  800 + 20 * (v % 7),
                  1200 + 25 * (v % 5),
                  1500 + 50 * (v % 4),
                  150 + 5 * (v % 3),
                  200 + 25 * (v % 3),
                  200 + 20 * (v % 6)))
          .toList();

  /** The same with another rate in the second tier. */
  public Variant withRate2(long basisPoints) {
    return new Variant(rate1, basisPoints, rate3, rate4, thirdPercent, kicker, capPercent);
  }

  /** The same with another rate in the top tier. */
  public Variant withRate4(long basisPoints) {
    return new Variant(rate1, rate2, rate3, basisPoints, thirdPercent, kicker, capPercent);
  }

  /** The third threshold of a group with this quota, in whole cents. */
  public long thirdThreshold(long quota) {
    return quota * thirdPercent / 100;
  }

  /** The most that a group with this target incentive is paid, in whole cents. */
  public long cap(long targetIncentive) {
    return targetIncentive * capPercent / 100;
  }
}
