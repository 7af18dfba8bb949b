package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/** Conditions made from a seed. */
class RandomConditions extends Chance {
  RandomConditions(RandomGenerator random) {
    super(random);
  }

  Condition when() {
    return random.nextBoolean() ? Condition.always() : condition(1);
  }

  Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 9 : 12);
    return switch (kind) {
      case 0 -> new Condition.Is(one(FIELDS), one(VALUES));
      case 1 -> new Condition.In(one(FIELDS), atLeastOne(3, () -> one(VALUES)));
      case 2 -> new Condition.AtLeast(one(FIELDS), money());
      case 3 -> new Condition.Above(one(FIELDS), money());
      case 4 -> new Condition.AtMost(one(FIELDS), money());
      case 5 -> new Condition.Below(one(FIELDS), money());
      case 6 -> new Condition.Between(one(FIELDS), BigDecimal.ONE.negate(), money());
      case 7 -> new Condition.Present(one(FIELDS));
      case 8 -> new Condition.SameAs(one(FIELDS), "payee.region");
      case 9 -> new Condition.All(atLeastTwo(() -> condition(depth - 1)));
      case 10 -> new Condition.Any(atLeastTwo(() -> condition(depth - 1)));
      default -> new Condition.Not(condition(depth - 1));
    };
  }
}
