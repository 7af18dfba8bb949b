package org.planbridge.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;

/** Plans in which a tier of every table is cut in two of the same rate and mode. */
final class CutTiers {
  private CutTiers() {}

  static CompensationPlan of(CompensationPlan plan, Random random) {
    return plan.withComponents(plan.components().stream().map(one -> cut(one, random)).toList());
  }

  private static Component cut(Component component, Random random) {
    return component.pay() instanceof Pay.Tiers(var by, var direction, var pays, var tiers)
            && isLevel(pays, tiers)
        ? component.with(
            Slot.PAY, new Pay.Tiers(by, direction, pays, cut(direction, tiers, random)))
        : component;
  }

  /** Cut in two, a sum paid once would be paid twice, and a line would become two level pieces. */
  private static boolean isLevel(TierPays pays, List<Tier> tiers) {
    return !(pays instanceof TierPays.Once)
        && tiers.stream().noneMatch(tier -> tier.mode().value() instanceof TierMode.Interpolated);
  }

  private static List<Tier> cut(Pay.Direction direction, List<Tier> tiers, Random random) {
    int k = random.nextInt(tiers.size());
    BigDecimal low = tiers.get(k).bound();
    BigDecimal high =
        k + 1 < tiers.size()
            ? tiers.get(k + 1).bound()
            : low.add(new BigDecimal(direction == Pay.Direction.RISING ? "1.5" : "-1.5"));
    BigDecimal at = low.add(high).divide(BigDecimal.TWO);
    List<Tier> all = new ArrayList<>(tiers);
    all.add(
        k + 1,
        new Tier(
            at,
            Choice.stated(random.nextBoolean() ? Edge.FROM : Edge.ABOVE),
            tiers.get(k).mode(),
            tiers.get(k).pays()));
    return all;
  }
}
