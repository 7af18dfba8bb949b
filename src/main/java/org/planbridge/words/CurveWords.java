package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;

/**
 * A payout curve as sentences: "You earn 25 % of your target incentive for that time at 50 % of
 * your quota, 100 % at 100 %, in a straight line from each point to the next."
 */
final class CurveWords {
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private final Wording wording;
  private final Figures figures;

  CurveWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  String sentence(PayoutCurve curve, Currency currency) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < curve.points().size(); i++) {
      points.add(point(curve, i, currency));
    }
    boolean above = curve.points().getFirst().edge().value() == Edge.ABOVE;
    return wording.sentences(
        List.of(
            wording.say("curve." + curve.shape().name(), wording.list("list.comma", points)),
            wording.say(above ? "curve.before.above" : "curve.before.from"),
            curve
                .slopeAfter()
                .map(slope -> after(curve, slope, currency))
                .orElseGet(() -> wording.say("curve.after.level"))));
  }

  private String point(PayoutCurve curve, int index, Currency currency) {
    PayoutCurve.Point point = curve.points().get(index);
    boolean first = index == 0;
    String pays =
        curve.of().isPresent() && !first
            ? figures.percent(point.pays())
            : pays(curve, point.pays(), currency);
    String key = "curve.point." + PayWords.key(point.edge().value());
    return wording.say(key, pays, place(curve.by(), point.at(), first, currency));
  }

  private String pays(PayoutCurve curve, BigDecimal pays, Currency currency) {
    return curve
        .of()
        .map(number ->
            wording.say("share.cut", figures.percent(pays), wording.say("payee." + number.name())))
        .orElseGet(() -> figures.money(pays, currency));
  }

  private String place(Pay.TierBy by, BigDecimal at, boolean first, Currency currency) {
    return switch (by) {
      case ATTAINMENT -> first ? wording.say("ofQuota", figures.percent(at)) : figures.percent(at);
      case MONEY -> figures.money(at, currency);
      case COUNT, NUMBER -> figures.number(at);
    };
  }

  /** What one more of the measure adds: one percent of quota, one unit of money, one of a count. */
  private String after(PayoutCurve curve, BigDecimal slope, Currency currency) {
    boolean attains = curve.by() == Pay.TierBy.ATTAINMENT;
    String one = place(curve.by(), attains ? PERCENT : BigDecimal.ONE, true, currency);
    return wording.say(
        "curve.after.slope", one, pays(curve, attains ? slope.multiply(PERCENT) : slope, currency));
  }
}
