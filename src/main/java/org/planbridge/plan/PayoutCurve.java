package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a period is entitled to by where its measure stands: points with a line between them, or
 * steps. Nothing before the first point. Two points at one place are a jump; which of them the
 * place belongs to is said by the edge of the second. Each deal earns what it adds to the
 * entitlement. Example: of target incentive by attainment, 0.25 from 0.5 and 1 from 1 give 62.5 %
 * of the period's target incentive at 75 % of quota.
 *
 * @param of the payee's yearly figure of which points are shares, cut to the measure's period and
 *     the days employed; empty: points are money
 * @param slopeAfter what each 1 of the measure, or of attainment, adds beyond the last point;
 *     empty: it stays level
 */
public record PayoutCurve(
    Optional<Quantity.PayeeNumber> of,
    Pay.TierBy by,
    Shape shape,
    List<Point> points,
    Optional<BigDecimal> slopeAfter)
    implements Pay {
  public PayoutCurve {
    points = List.copyOf(points);
    slopeAfter = slopeAfter.map(Canonical::number);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A curve has at least one point.");
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i - 1).at().compareTo(points.get(i).at()) > 0) {
        throw new IllegalArgumentException("Points are out of order (%s).".formatted(points));
      }
    }
  }

  /** How the curve goes from point to point. */
  public enum Shape {
    /** In a straight line. */
    LINEAR,
    /** Level, up to the next point. */
    STEP
  }

  /**
   * A place of the curve: attainment as a fraction or the measure itself, and what it pays there.
   */
  public record Point(BigDecimal at, Choice<Edge> edge, BigDecimal pays) {
    public Point {
      at = Canonical.number(at);
      pays = Canonical.number(pays);
    }
  }
}
