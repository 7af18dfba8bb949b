package org.planbridge.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What a seed decides: picks, lists, figures, days. */
class Chance {
  static final List<String> FIELDS =
      List.of("product", "segment", "sector", "term months", "Win Type", "amount");
  static final List<String> VALUES =
      List.of("New", "GTX Plus Pro", "a \"quoted\" one", "Überlandwerk", "{0}", "it's", "東京");

  final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  static Choice<Edge> edge(boolean from, boolean stated) {
    return from
        ? (stated ? Choice.stated(Edge.FROM) : Choice.assumed(Edge.FROM))
        : Choice.stated(Edge.ABOVE);
  }

  Choice<Edge> edge(boolean from) {
    return edge(from, random.nextBoolean());
  }

  <T> Choice<T> choice(Choice<T> assumed, Supplier<T> made) {
    return random.nextBoolean() ? assumed : Choice.stated(made.get());
  }

  <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  <T> List<T> some(int most, Supplier<T> made) {
    return random.nextBoolean() ? List.of() : atLeastOne(most, made);
  }

  <T> List<T> atLeastOne(int most, Supplier<T> made) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      all.add(made.get());
    }
    return all;
  }

  BigDecimal rate() {
    return new BigDecimal(random.nextInt(1, 100000)).movePointLeft(random.nextInt(5, 7));
  }

  BigDecimal money() {
    return new BigDecimal(random.nextInt(1, 9_000_000)).movePointLeft(random.nextInt(3));
  }

  LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(360));
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  <T> List<T> atLeastTwo(Supplier<T> made) {
    List<T> all = new ArrayList<>(atLeastOne(2, made));
    all.add(made.get());
    return all;
  }
}
