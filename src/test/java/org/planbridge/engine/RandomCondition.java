package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.List;
import org.planbridge.plan.Condition;

/** Conditions on the attributes and numbers that {@link RandomFacts} draws. */
final class RandomCondition {
  private final Dice dice;

  RandomCondition(Dice dice) {
    this.dice = dice;
  }

  Condition draw(int depth) {
    return switch (dice.below(depth == 0 ? 8 : 11)) {
      case 0, 1 -> new Condition.Is("product", dice.one("A", "B", "C"));
      case 2 -> new Condition.In("segment", List.of("S", dice.one("M", "none")));
      case 3 -> new Condition.Present(dice.one("segment", "margin"));
      case 4 -> size(new Condition.AtLeast("amount", bound()));
      case 5 -> size(new Condition.Above(dice.one("amount", "margin"), bound()));
      case 6 -> size(new Condition.Below("amount", bound()));
      case 7 -> size(new Condition.Between("amount", BigDecimal.ZERO, bound()));
      case 8 -> new Condition.Not(draw(depth - 1));
      case 9 -> new Condition.All(dice.several(1, 2, () -> draw(depth - 1)));
      default -> new Condition.Any(dice.several(1, 2, () -> draw(depth - 1)));
    };
  }

  private Condition size(Condition condition) {
    return dice.has(Without.SIZE_CONDITIONS) ? condition : new Condition.Is("product", "A");
  }

  private BigDecimal bound() {
    return dice.number("100", "1000", "2500", "5000.00", "333.33");
  }
}
