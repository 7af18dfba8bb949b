package org.planbridge.ambiguity;

import java.util.function.UnaryOperator;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;

/** Which readings make sense together, and parts of clauses with their open choices stated. */
@SuppressWarnings("AvoidCommonTypeNames")
final class Readable {
  private Readable() {}

  /** Whether steps of this kind can be marginal, retroactive or of whole deals alike. */
  static boolean inEveryMode(TierPays pays) {
    return pays instanceof TierPays.Rate || pays instanceof TierPays.Multiplier;
  }

  static Pay inMode(Pay pay, TierMode mode) {
    return pay instanceof Pay.Tiers tiers
        ? tiers.withTiers(
            tiers.tiers().stream()
                .map(tier -> tier.mode().isStated() ? tier : tier.withMode(Choice.stated(mode)))
                .toList())
        : pay;
  }

  static Modifiers scaling(Modifiers modifiers, Modifiers.Scope scope) {
    return new Modifiers(
        modifiers.kickers(),
        modifiers.multipliers().stream()
            .map(each ->
                each.scope().isStated()
                    ? each
                    : new Modifiers.Multiplier(each.when(), each.factor(), Choice.stated(scope)))
            .toList(),
        modifiers.combine());
  }

  static Component gate(Component component, UnaryOperator<Gate.Opens> change) {
    return component.gate() instanceof Gate.Opens gate
        ? component.with(Slot.GATE, change.apply(gate))
        : component;
  }

  /**
   * Whether nobody would read the plan so: a running total that starts anew with every deal has
   * nothing before the deal, and after it a whole deal is the same as a step that re-rates.
   */
  static boolean isAbsurd(CompensationPlan plan) {
    return plan.components().stream()
        .anyMatch(one ->
            one.measure().over().value().equals(Measure.Over.DEAL)
                && one.pay() instanceof Pay.Tiers tiers
                && tiers.tiers().stream()
                    .anyMatch(tier -> tier.mode().value() instanceof TierMode.WholeDeal));
  }
}
