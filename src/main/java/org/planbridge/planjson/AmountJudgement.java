package org.planbridge.planjson;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planbridge.plan.Component;
import org.planbridge.plan.DealAmounts;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Formula;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/** Whether amounts that are no constants can be worked out where they stand. */
final class AmountJudgement {
  private AmountJudgement() {}

  /** Where there is no deal, a number is made of numbers of the payee. */
  static void ofPayees(List<DerivedNumber> numbers, Reading reading) {
    reading
        .ofPayees()
        .forEach(asked -> {
          if (!isOfPayee(asked.name(), numbers, new HashSet<>())) {
            reading.findings().tell(Code.PLAN_UNSUPPORTED, asked.at(), asked.name(), "dealNumber");
          }
        });
  }

  private static boolean isOfPayee(String name, List<DerivedNumber> numbers, Set<String> seen) {
    if (name.startsWith("payee.")) {
      return true;
    }
    return seen.add(name)
        && numbers.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .map(one ->
                one.formula().leaves().stream()
                    .allMatch(leaf ->
                        leaf instanceof Formula.Named(var other)
                            && isOfPayee(other, numbers, new HashSet<>(seen))))
            .orElse(false);
  }

  /** Whether some amount of the component is divided by the quota. */
  static boolean dividesByQuota(Component component) {
    return DealAmounts.of(component).stream().anyMatch(Quantity.OfQuota.class::isInstance);
  }

  /** Sums paid once follow from where the measure stands alone, and are of one source. */
  static void once(Component component, Json.Spot at, Findings findings) {
    if (!(component.pay() instanceof Pay.Tiers tiers) || !(tiers.pays() instanceof TierPays.Once)) {
      return;
    }
    List<Quantity> sources =
        DealAmounts.of(tiers).stream()
            .filter(one -> one.factor().signum() != 0)
            .map(Quantity::source)
            .distinct()
            .toList();
    boolean varies = sources.stream().anyMatch(one -> !one.isFixed());
    if (sources.stream().anyMatch(Quantity.OfQuota.class::isInstance)) {
      findings.tell(Code.PLAN_UNSUPPORTED, at, "dividedBy", "quotaSum");
    } else if (varies && (sources.size() > 1 || !component.measure().hasLength())) {
      findings.tell(Code.PLAN_UNSUPPORTED, at, "amount", "onceAmounts");
    }
  }
}
