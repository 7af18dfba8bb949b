package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/**
 * Sums paid once as what a standing is entitled to: marginal ones add up, retroactive ones replace
 * those below, and an interpolated one moves to the next.
 */
final class OnceTiers {
  private OnceTiers() {}

  /** What all sums are multiples of; empty if they are constants. */
  static Optional<Quantity> source(Pay.Tiers table) {
    return table.tiers().stream()
        .map(Tier::pays)
        .filter(amount -> !amount.isFixed())
        .map(Quantity::source)
        .findFirst();
  }

  static Entitlement of(Pay.Tiers table) {
    boolean falling = table.direction() == Pay.Direction.FALLING;
    List<Tier> tiers = table.tiers();
    List<Fraction> levels = new ArrayList<>();
    List<Entitlement.Leg> legs = new ArrayList<>();
    for (int k = 0; k < tiers.size(); k++) {
      Tier tier = tiers.get(k);
      Fraction own = Fraction.of(tier.pays().factor());
      Fraction level =
          switch (tier.mode().value()) {
            case TierMode.Marginal _ -> k == 0 ? own : levels.getLast().plus(own);
            case TierMode.Retroactive _, TierMode.Interpolated _ -> own;
            case TierMode.RetroactiveAbove(var bound) -> below(tiers, levels, k, bound).plus(own);
            case TierMode.WholeDeal _ ->
                throw new IllegalStateException("A sum once has no deal (%s).".formatted(tier));
          };
      levels.add(level);
      legs.add(
          new Entitlement.Leg(
              Fraction.of(tier.bound()),
              tier.edge().value() == Edge.ABOVE,
              level,
              slope(tiers, k)));
    }
    return new Entitlement(legs, falling);
  }

  /** What the steps before {@code k} had come to that begin before a bound. */
  private static Fraction below(
      List<Tier> tiers, List<Fraction> levels, int k, java.math.BigDecimal bound) {
    Fraction level = Fraction.ZERO;
    for (int j = 0; j < k; j++) {
      level = tiers.get(j).bound().compareTo(bound) < 0 ? levels.get(j) : level;
    }
    return level;
  }

  private static Fraction slope(List<Tier> tiers, int k) {
    if (!(tiers.get(k).mode().value() instanceof TierMode.Interpolated) || k + 1 == tiers.size()) {
      return Fraction.ZERO;
    }
    Tier next = tiers.get(k + 1);
    return Fraction.of(next.pays().factor())
        .minus(Fraction.of(tiers.get(k).pays().factor()))
        .dividedBy(Fraction.of(next.bound()).minus(Fraction.of(tiers.get(k).bound())));
  }
}
