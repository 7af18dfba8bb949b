package org.planbridge.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planbridge.engine.Replay;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.plan.Component;

/**
 * What every mix earns some neighbouring payees, line by line and period by period. The ends are
 * the comparison's own replays, so that parts sum to its differences.
 */
final class EarnedGame {
  private final Ground ground;
  private final CreditLines lines;
  private final int first;
  private final int end;
  private final long denominator;
  private final Weights[] weights;
  private final Ledger ledger;
  private final Map<Integer, Map<Place.PeriodSum, Ledger>> periods = new HashMap<>();
  private final long[] pays;
  private final int steps;
  private final int classes;

  EarnedGame(Ground ground, int first, int end) {
    this.ground = ground;
    this.first = first;
    this.end = end;
    lines = ground.comparison().current().lines();
    int largest = 0;
    int most = 0;
    int many = 0;
    for (Ground.Pair pair : ground.pairs()) {
      largest = Math.max(largest, pair.earned().largest());
      most = Math.max(most, pair.mixture().steps().size());
      many = Math.max(many, pair.earned().all().size());
    }
    steps = most;
    classes = many;
    denominator = Weights.denominator(Math.max(1, largest));
    weights = new Weights[largest + 1];
    for (int n = 1; n <= largest; n++) {
      weights[n] = new Weights(n, denominator);
    }
    ledger = new Ledger(most, many, lines.start(end) - lines.start(first));
    int longest =
        IntStream.range(first, end).map(p -> lines.start(p + 1) - lines.start(p)).max().orElse(0);
    pays = new long[longest];
  }

  /** The number of mixes of the largest class. */
  static long mixes(Ground ground) {
    return 1L << ground.pairs().stream().mapToInt(pair -> pair.earned().largest()).max().orElse(0);
  }

  /** Takes the {@code t}-th mix of every class; {@code t} counts from 0. */
  void take(Mixes mixes, long t) {
    Replay replay = null;
    long[] made = new long[ground.pairs().size()];
    for (int k = 0; k < made.length; k++) {
      made[k] = Mixes.made(ground.pairs().get(k).earned(), t);
    }
    for (int p = first; p < end; p++) {
      int k = ground.pairOf(p);
      if (k == Ground.NO_PAIR) {
        continue;
      }
      List<Classes.Together> all = ground.pairs().get(k).earned().all();
      for (int c = 0; c < all.size(); c++) {
        Classes.Together one = all.get(c);
        long last = (1L << one.size()) - 1;
        if (t > last) {
          continue;
        }
        if (t == 0) {
          take(ground.comparison().current(), p, c, one, 0);
        } else if (t == last) {
          take(ground.comparison().proposed(), p, c, one, one.mix(t));
        } else {
          if (replay == null) {
            replay = mixes.run(made);
          }
          take(replay, p, c, one, one.mix(t));
        }
      }
    }
  }

  private void take(Replay replay, int payee, int at, Classes.Together one, long made) {
    List<String> parts = ground.pairs().get(ground.pairOf(payee)).parts();
    int from = lines.start(payee);
    int size = lines.start(payee + 1) - from;
    java.util.Arrays.fill(pays, 0, size, 0);
    List<Component> components = replay.dealComponents(payee);
    for (int c = 0; c < components.size(); c++) {
      if (reaches(one.parts(), parts, components.get(c))) {
        for (int i = 0; i < size; i++) {
          pays[i] += replay.units(c, from + i);
        }
      }
    }
    List<Component> all = replay.planOf(payee).orElseThrow().components();
    for (TakenBack back : replay.takenBack(payee)) {
      if (reaches(one.parts(), parts, all.get(back.component()))) {
        pays[back.line() - from] += back.units();
      }
    }
    Weights weighed = weights[one.size()];
    ledger.take(at, weighed, made, from - lines.start(first), pays, size);
    for (PeriodPay pay : replay.periodPays(payee)) {
      Component component = all.get(pay.component());
      if (reaches(one.parts(), parts, component)) {
        periods
            .computeIfAbsent(payee, _ -> new LinkedHashMap<>())
            .computeIfAbsent(
                new Place.PeriodSum(component.id(), pay.period()),
                _ -> new Ledger(steps, classes, 1))
            .take(at, weighed, made, 0, new long[] {pay.units()}, 1);
      }
    }
  }

  private static boolean reaches(BitSet reached, List<String> parts, Component component) {
    return reached.get(parts.indexOf(component.id()));
  }

  /** Adds what another game over the same payees has taken. */
  void add(EarnedGame other) {
    ledger.add(other.ledger);
    other.periods.forEach((payee, sums) ->
        sums.forEach((place, more) ->
            periods
                .computeIfAbsent(payee, _ -> new LinkedHashMap<>())
                .computeIfAbsent(place, _ -> new Ledger(steps, classes, 1))
                .add(more)));
  }

  /** A payee's exact parts of the difference of one line, over {@link #denominator()}. */
  long[] line(int payee, int line) {
    return ledger.parts(
        ground.pairs().get(ground.pairOf(payee)).earned(), line - lines.start(first));
  }

  /** A payee's exact parts of the differences of sums that no deal carries. */
  Map<Place.PeriodSum, long[]> periods(int payee) {
    Map<Place.PeriodSum, long[]> parts = new LinkedHashMap<>();
    Classes earned = ground.pairs().get(ground.pairOf(payee)).earned();
    periods
        .getOrDefault(payee, Map.of())
        .forEach((place, sums) -> parts.put(place, sums.parts(earned, 0)));
    return parts;
  }

  long denominator() {
    return denominator;
  }
}
