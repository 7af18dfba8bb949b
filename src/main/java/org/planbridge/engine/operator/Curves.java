package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.PayoutCurve;

/** A payout curve as what a standing is entitled to: a leg from each point to the next. */
final class Curves {
  private Curves() {}

  static Entitlement of(PayoutCurve curve) {
    List<PayoutCurve.Point> points = curve.points();
    List<Entitlement.Leg> legs = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      PayoutCurve.Point point = points.get(i);
      legs.add(
          new Entitlement.Leg(
              Fraction.of(point.at()),
              point.edge().value() == Edge.ABOVE,
              Fraction.of(point.pays()),
              slope(curve, i)));
    }
    return new Entitlement(legs, false);
  }

  private static Fraction slope(PayoutCurve curve, int i) {
    List<PayoutCurve.Point> points = curve.points();
    if (i + 1 == points.size()) {
      return curve.slopeAfter().map(Fraction::of).orElse(Fraction.ZERO);
    }
    Fraction length = Fraction.of(points.get(i + 1).at()).minus(Fraction.of(points.get(i).at()));
    return curve.shape() == PayoutCurve.Shape.STEP || length.signum() == 0
        ? Fraction.ZERO
        : Fraction.of(points.get(i + 1).pays())
            .minus(Fraction.of(points.get(i).pays()))
            .dividedBy(length);
  }
}
