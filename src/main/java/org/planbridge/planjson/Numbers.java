package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import org.planbridge.plan.Base;
import org.planbridge.problem.Code;

/**
 * Numbers of a clause that must be there, and the judgement that a rate looks like a percentage.
 */
final class Numbers {
  /** Attainment beyond ten times the quota is a percentage that was not divided. */
  private static final BigDecimal PLAUSIBLE_ATTAINMENT = BigDecimal.TEN;

  private Numbers() {}

  static BigDecimal needed(Fields fields, String key, Reading reading) {
    return fields.need(key).map(reading::number).orElse(BigDecimal.ZERO);
  }

  /**
   * A rate. Above 1 (100 %) of the deal's amount it is refused; of another number, such as units,
   * it may be any.
   */
  static BigDecimal rate(Json json, Base base, Reading reading) {
    BigDecimal rate = reading.number(json);
    if (base.equals(Base.AMOUNT)) {
      plausible(json, rate, BigDecimal.ONE, reading);
    }
    return rate;
  }

  /** A figure that is a constant: amounts of other kinds are refused by name. */
  static BigDecimal figure(Json json, Reading reading) {
    if (json instanceof Json.Obj(var at, var members)) {
      for (String key : List.of("targetIncentive", "baseSalary", "number")) {
        if (members.containsKey(key)) {
          reading.findings().tell(Code.PLAN_UNSUPPORTED, at, key, "figureAmount");
          return BigDecimal.ZERO;
        }
      }
    }
    return reading.number(json);
  }

  /** A rate that is a constant. */
  static BigDecimal rateFigure(Json json, Base base, Reading reading) {
    return json instanceof Json.Obj ? figure(json, reading) : rate(json, base, reading);
  }

  static void plausibleAttainment(Json json, BigDecimal bound, Reading reading) {
    plausible(json, bound, PLAUSIBLE_ATTAINMENT, reading);
  }

  private static void plausible(Json json, BigDecimal value, BigDecimal most, Reading reading) {
    if (value.abs().compareTo(most) > 0) {
      reading
          .findings()
          .tell(
              Code.PLAN_RATE_HIGH,
              json.at(),
              value.toPlainString(),
              value.movePointRight(2).stripTrailingZeros().toPlainString(),
              value.movePointLeft(2).stripTrailingZeros().toPlainString());
    }
  }
}
