package org.planbridge.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Choices made from a seed, and what the case may not hold. */
final class Dice {
  private final RandomGenerator random;
  private final Set<Without> without = EnumSet.noneOf(Without.class);
  private final long seed;

  Dice(long seed, Without... without) {
    this.seed = seed;
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.without.addAll(List.of(without));
  }

  /** Dice for a part of the case, which leave the draws of all other parts as they are. */
  Dice apart(String part) {
    Dice apart = new Dice(31 * seed + part.hashCode());
    apart.without.addAll(without);
    return apart;
  }

  boolean has(Without kind) {
    return !without.contains(kind);
  }

  /** True {@code percent} times of 100. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to {@code bound}, which is out. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T one(T... all) {
    return all[random.nextInt(all.length)];
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  BigDecimal number(String... all) {
    return new BigDecimal(one(all));
  }

  /** From {@code least} to {@code most}, both in. */
  <T> List<T> several(int least, int most, Supplier<T> made) {
    List<T> all = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      all.add(made.get());
    }
    return all;
  }

  RandomGenerator random() {
    return random;
  }
}
