package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/** Whether the steps of a tier table make sense together: their order, and each one's mode. */
final class TiersJudgement {
  private TiersJudgement() {}

  static void judge(
      Pay.Direction direction,
      TierPays pays,
      List<Json> steps,
      List<Tier> tiers,
      Findings findings) {
    boolean falling = direction == Pay.Direction.FALLING;
    Tier first = tiers.getFirst();
    if (!falling && (first.bound().signum() != 0 || first.edge().value() == Edge.ABOVE)) {
      tell(findings, steps.getFirst(), "first", first.bound(), BigDecimal.ZERO.toPlainString());
    }
    for (int i = 1; i < tiers.size(); i++) {
      BigDecimal before = tiers.get(i - 1).bound();
      BigDecimal bound = tiers.get(i).bound();
      if (falling ? before.compareTo(bound) <= 0 : before.compareTo(bound) >= 0) {
        String fault = falling ? "fallingOrder" : "order";
        tell(findings, steps.get(i), fault, bound, before.toPlainString());
      }
    }
    boolean once = pays instanceof TierPays.Once;
    for (int i = 0; i < tiers.size(); i++) {
      TierMode mode = tiers.get(i).mode().value();
      BigDecimal bound = tiers.get(i).bound();
      if (!falling
          && mode instanceof TierMode.RetroactiveAbove(var from)
          && (from.signum() < 0 || from.compareTo(bound) >= 0)) {
        tell(findings, steps.get(i), "above", from, bound.toPlainString());
      }
      if (once && mode instanceof TierMode.WholeDeal) {
        tell(findings, steps.get(i), "onceMode", bound, TiersForm.word(mode));
      } else if (falling && cuts(mode, once)) {
        tell(findings, steps.get(i), "fallingMode", bound, TiersForm.word(mode));
      } else if (once && i > 0 && adds(mode) && interpolated(tiers.get(i - 1))) {
        tell(findings, steps.get(i), "afterInterpolated", bound, TiersForm.word(mode));
      }
    }
  }

  /** No deal can be cut where a measure falls, for it does not come from above. */
  private static boolean cuts(TierMode mode, boolean once) {
    return switch (mode) {
      case TierMode.Marginal _ -> !once;
      case TierMode.RetroactiveAbove _ -> true;
      case TierMode.Retroactive _, TierMode.Interpolated _, TierMode.WholeDeal _ -> false;
    };
  }

  /** Whether a sum paid once comes on top of sums below. */
  private static boolean adds(TierMode mode) {
    return switch (mode) {
      case TierMode.Marginal _, TierMode.RetroactiveAbove _ -> true;
      case TierMode.Retroactive _, TierMode.Interpolated _, TierMode.WholeDeal _ -> false;
    };
  }

  private static boolean interpolated(Tier tier) {
    return tier.mode().value() instanceof TierMode.Interpolated;
  }

  private static void tell(
      Findings findings, Json step, String fault, BigDecimal bound, String other) {
    findings.tell(Code.PLAN_TIERS, step.at(), fault, bound.toPlainString(), other);
  }
}
