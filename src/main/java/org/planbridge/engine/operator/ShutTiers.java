package org.planbridge.engine.operator;

import java.util.List;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;

/** The tiers that are left while a gate keeps the upper ones shut. */
final class ShutTiers {
  private ShutTiers() {}

  /** The component's tiers below the first that its gate guards. */
  static Pay below(Component component) {
    if (component.pay() instanceof Pay.Tiers table
        && component.gate() instanceof Gate.Opens gate
        && gate.guarded() instanceof Gate.Guarded.TiersFrom(_, var bound)) {
      List<Tier> lower =
          table.tiers().stream().takeWhile(tier -> tier.bound().compareTo(bound) != 0).toList();
      return table.withTiers(lower);
    }
    throw new IllegalStateException("The gate of (%s) guards no tiers.".formatted(component.id()));
  }

  /** Whether the whole table re-rates earlier deals, so that the lower one has to run along. */
  static boolean reRates(Component component) {
    return component.pay() instanceof Pay.Tiers tiers && new TierTable(tiers).reRates();
  }
}
