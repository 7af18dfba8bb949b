package org.planbridge.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;

/**
 * What both plans pay one payee at each attainment of the quota: the deals of one past period, made
 * smaller or larger.
 *
 * @param scaled the past period whose deals were scaled
 * @param quota the quota of that period
 * @param points by rising attainment
 * @param past where the payee really was, in order of time
 */
public record PayoutCurve(Span scaled, Fraction quota, List<Point> points, List<Past> past) {
  public PayoutCurve {
    points = List.copyOf(points);
    past = List.copyOf(past);
  }

  /**
   * The payout at one attainment.
   *
   * @param attainment by the measure of the current plan, or of the proposed one where the current
   *     has none; 1 is 100 %
   */
  public record Point(BigDecimal attainment, Change payout) {}

  /** A past period: its attainment, and what its deals and period sums came to. */
  public record Past(Span period, Fraction attainment, Change payout) {}

  /** The attainment of a past period, if it is the one of these days. */
  public Optional<Past> at(Span period) {
    return past.stream().filter(one -> one.period().equals(period)).findFirst();
  }
}
