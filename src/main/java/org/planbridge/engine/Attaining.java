package org.planbridge.engine;

import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayoutCurve;

/** Whether some clause of a component looks at its share of a quota. */
final class Attaining {
  private Attaining() {}

  static boolean looksAtQuota(Component component) {
    return byPay(component.pay())
        || component.modifiers().kickers().stream().anyMatch(one -> reaches(one.when()))
        || component.modifiers().multipliers().stream().anyMatch(one -> reaches(one.when()))
        || (component.gate() instanceof Gate.Opens gate
            && gate.looks().stream().anyMatch(it -> it.subject() == Gate.Subject.ATTAINMENT));
  }

  private static boolean byPay(Pay pay) {
    return switch (pay) {
      case Pay.Tiers tiers -> tiers.by() == Pay.TierBy.ATTAINMENT;
      case PayoutCurve curve -> curve.by() == Pay.TierBy.ATTAINMENT;
      case Pay.Bonus bonus -> bonus.when() instanceof Pay.BonusWhen.Attainment;
      case Matrix _ -> true;
      case Pay.ByDeal _, Pay.AmountPerDeal _, Pay.AmountPerUnit _ -> false;
    };
  }

  private static boolean reaches(Modifiers.When when) {
    return when.reached().filter(Modifiers.Reached::asAttainment).isPresent();
  }
}
