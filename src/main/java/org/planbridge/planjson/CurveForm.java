package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.Quantity;
import org.planbridge.problem.Code;

/** How a payout curve is spelled: of what, by what, its shape and its points. */
final class CurveForm {
  private static final Spelling<Pay.TierBy> BY = Spelling.of(Pay.TierBy.class);
  private static final Spelling<PayoutCurve.Shape> SHAPE = Spelling.of(PayoutCurve.Shape.class);
  private static final Spelling<Optional<Quantity.PayeeNumber>> OF = of();

  private CurveForm() {}

  private static Spelling<Optional<Quantity.PayeeNumber>> of() {
    Map<String, Optional<Quantity.PayeeNumber>> words = new LinkedHashMap<>();
    words.put("target incentive", Optional.of(Quantity.PayeeNumber.TARGET_INCENTIVE));
    words.put("base salary", Optional.of(Quantity.PayeeNumber.BASE_SALARY));
    words.put("money", Optional.empty());
    return new Spelling<>(words);
  }

  static Pay read(Json json, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    Optional<Quantity.PayeeNumber> of =
        fields
            .need("of")
            .map(one -> reading.choice(one, OF, Optional.<Quantity.PayeeNumber>empty()))
            .orElse(Optional.empty());
    Pay.TierBy by =
        fields
            .need("by")
            .map(one -> reading.choice(one, BY, Pay.TierBy.MONEY, Unfilled.TIER_BY))
            .orElse(Pay.TierBy.MONEY);
    PayoutCurve.Shape shape =
        fields
            .need("shape")
            .map(one -> reading.choice(one, SHAPE, PayoutCurve.Shape.STEP))
            .orElse(PayoutCurve.Shape.STEP);
    List<Json> places = fields.need("points").map(reading::list).orElse(List.of());
    List<PayoutCurve.Point> points = places.stream().map(one -> point(one, by, reading)).toList();
    Optional<BigDecimal> after = fields.find("after").map(one -> slope(one, reading));
    fields.done();
    if (reading.findings().count() == before) {
      judge(shape, places, points, reading.findings());
    }
    return reading.findings().count() == before
        ? new PayoutCurve(of, by, shape, points, after)
        : new Pay.FlatRate(BigDecimal.ZERO);
  }

  private static PayoutCurve.Point point(Json json, Pay.TierBy by, Reading reading) {
    Fields fields = reading.fields(json);
    BoundForm bound = BoundForm.read(fields, reading);
    if (by == Pay.TierBy.ATTAINMENT) {
      bound.judgeAttainment(reading);
    }
    BigDecimal pays =
        fields.need("pays").map(one -> Numbers.figure(one, reading)).orElse(BigDecimal.ZERO);
    fields.done();
    return new PayoutCurve.Point(bound.bound(), bound.edge(), pays);
  }

  private static BigDecimal slope(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BigDecimal slope = Numbers.needed(fields, "slope", reading);
    fields.done();
    return slope;
  }

  private static void judge(
      PayoutCurve.Shape shape,
      List<Json> places,
      List<PayoutCurve.Point> points,
      Findings findings) {
    for (int i = 1; i < points.size(); i++) {
      int order = points.get(i - 1).at().compareTo(points.get(i).at());
      boolean jump =
          order == 0
              && shape == PayoutCurve.Shape.LINEAR
              && (i == 1 || points.get(i - 2).at().compareTo(points.get(i).at()) < 0);
      if (order > 0 || (order == 0 && !jump)) {
        findings.tell(
            Code.PLAN_TIERS,
            places.get(i).at(),
            order > 0 ? "order" : "pointTwice",
            points.get(i).at().toPlainString(),
            points.get(i - 1).at().toPlainString());
      }
    }
  }

  static Json write(PayoutCurve curve) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("of", OF.json(curve.of()));
    members.put("by", BY.json(curve.by()));
    members.put("shape", SHAPE.json(curve.shape()));
    members.put("points", Json.array(curve.points().stream().map(CurveForm::point).toList()));
    curve
        .slopeAfter()
        .ifPresent(slope -> {
          Json.Obj after = Json.object();
          after.members().put("slope", Amounts.json(slope));
          members.put("after", after);
        });
    return object;
  }

  private static Json point(PayoutCurve.Point point) {
    Json.Obj object = Json.object();
    BoundForm.write(object.members(), point.at(), point.edge());
    object.members().put("pays", Amounts.json(point.pays()));
    return object;
  }
}
