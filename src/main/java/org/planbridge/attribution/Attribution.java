package org.planbridge.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.CompensationPlan;

/**
 * Attributes the differences of a comparison to the clauses that differ, by replays of mixes of
 * both plans. What is found depends on the comparison alone, not on threads or on the order of
 * files.
 */
public final class Attribution {
  /** So many changes that may work on one another are averaged over all their orders. */
  public static final int MOST_TOGETHER = 16;

  /** So many changes of two plans can be told apart. */
  static final int MOST_CHANGES = 62;

  /** Payees of about so many lines are replayed at once. */
  private static final int BATCH = 4096;

  private final Ground ground;
  private final Workers workers;

  private Attribution(Ground ground, Workers workers) {
    this.ground = ground;
    this.workers = workers;
  }

  /**
   * Prepares the attribution of a comparison's differences.
   *
   * @param sayable whether a mix of two plans can be written as a plan; changes of which some mix
   *     cannot are one step
   */
  public static Attribution of(
      Comparison comparison, Predicate<CompensationPlan> sayable, Workers workers) {
    return new Attribution(Ground.of(comparison, sayable, workers), workers);
  }

  /** The changes to which a payee's difference is attributed. */
  public List<Step> steps(int payee) {
    return ground.steps(payee);
  }

  /**
   * The changes of a payee's plans of which too many may work on one another in what is earned;
   * without any, that can be attributed.
   */
  public List<Step> tooManyEarned(int payee) {
    return tooMany(payee, Ground.Pair::earned);
  }

  /** As above, in what is paid. */
  public List<Step> tooManyPaid(int payee) {
    return tooMany(payee, Ground.Pair::paid);
  }

  private List<Step> tooMany(int payee, Function<Ground.Pair, Classes> game) {
    int k = ground.pairOf(payee);
    return k == Ground.NO_PAIR
        ? List.of()
        : game.apply(ground.pairs().get(k)).all().stream()
            .filter(one -> one.size() > MOST_TOGETHER)
            .findFirst()
            .map(one -> Arrays.stream(one.steps()).mapToObj(steps(payee)::get).toList())
            .orElse(List.of());
  }

  /** The difference of what one payee earned. */
  public PayeeBridge earned(int payee) {
    List<PayeeBridge> one = new ArrayList<>();
    earned(payee, payee + 1, () -> false, one::add);
    return one.getFirst();
  }

  /**
   * The differences of what everybody earned, one after the other, in the order of payees.
   *
   * @param stopped asked now and then; once true nothing more is told
   * @return false if it was stopped
   */
  public boolean earned(BooleanSupplier stopped, Consumer<PayeeBridge> into) {
    return earned(0, ground.comparison().payees().size(), stopped, into);
  }

  private boolean earned(int first, int end, BooleanSupplier stopped, Consumer<PayeeBridge> into) {
    List<int[]> batches = batches(first, end);
    int slices = Math.ceilDiv(workers.threads(), batches.size());
    long mixes = EarnedGame.mixes(ground);
    List<EarnedGame> games = new ArrayList<>();
    IntStream.range(0, batches.size() * slices).forEach(_ -> games.add(null));
    workers.each(
        batches.size() * slices,
        task -> {
          int[] batch = batches.get(task / slices);
          int slice = task % slices;
          EarnedGame game = new EarnedGame(ground, batch[0], batch[1]);
          Mixes replays = new Mixes(ground, batch[0], batch[1]);
          for (long t = slice; t < mixes && !stopped.getAsBoolean(); t += slices) {
            game.take(replays, t);
          }
          games.set(task, game);
        });
    if (stopped.getAsBoolean()) {
      return false;
    }
    for (int b = 0; b < batches.size(); b++) {
      EarnedGame game = games.get(b * slices);
      for (int s = 1; s < slices; s++) {
        game.add(games.get(b * slices + s));
      }
      for (int p = batches.get(b)[0]; p < batches.get(b)[1]; p++) {
        into.accept(settled(game, p));
      }
    }
    return true;
  }

  private List<int[]> batches(int first, int end) {
    CreditLines lines = ground.comparison().current().lines();
    List<int[]> batches = new ArrayList<>();
    int p = first;
    while (p < end) {
      int until = p + 1;
      while (until < end && lines.start(until + 1) - lines.start(p) <= BATCH) {
        until++;
      }
      batches.add(new int[] {p, until});
      p = until;
    }
    return batches;
  }

  private PayeeBridge settled(EarnedGame game, int payee) {
    boolean paired = ground.pairOf(payee) != Ground.NO_PAIR;
    EarnedPlaces places = new EarnedPlaces(ground, payee);
    Map<Place.PeriodSum, long[]> periods = paired ? game.periods(payee) : Map.of();
    Settling settling = new Settling(ground.steps(payee), game.denominator());
    for (Place place : places.all(periods.keySet())) {
      long difference = places.difference(place);
      switch (place) {
        case Place.Line(int line) when paired ->
            settling.settle(place, difference, game.line(payee, line));
        case Place.PeriodSum sum when paired && periods.containsKey(sum) ->
            settling.settle(place, difference, periods.get(sum));
        case Place.Line _, Place.PeriodSum _, Place.PayDate _ -> settling.whole(place, difference);
      }
    }
    return bridge(payee, Method.AVERAGE, ground.comparison().earned(payee), settling);
  }

  private PayeeBridge bridge(int payee, Method method, Change total, Settling settling) {
    return new PayeeBridge(
        ground.comparison().payees().get(payee),
        method,
        total,
        ground.steps(payee),
        settling.shares());
  }

  /** The difference of what one payee was paid inside the compared period, by pay date. */
  public PayeeBridge paid(int payee) {
    Change total = ground.comparison().paid(payee);
    if (ground.pairOf(payee) == Ground.NO_PAIR || ground.steps(payee).isEmpty()) {
      Settling settling = new Settling(ground.steps(payee), 1);
      ground
          .paidDifferences(payee)
          .forEach((date, difference) -> settling.whole(new Place.PayDate(date), difference));
      return bridge(payee, Method.AVERAGE, total, settling);
    }
    int slices = workers.threads();
    PaidGame[] games = new PaidGame[slices];
    workers.each(
        slices,
        slice -> {
          PaidGame game = new PaidGame(ground, payee);
          Mixes mixes = new Mixes(ground, payee, payee + 1);
          for (long t = slice; t < game.mixes(); t += slices) {
            game.take(mixes, t);
          }
          games[slice] = game;
        });
    PaidGame game = games[0];
    for (int s = 1; s < slices; s++) {
      game.add(games[s]);
    }
    Map<LocalDate, Long> differences = ground.paidDifferences(payee);
    Settling settling = new Settling(ground.steps(payee), game.denominator());
    game.parts()
        .forEach((date, parts) ->
            settling.settle(new Place.PayDate(date), differences.getOrDefault(date, 0L), parts));
    return bridge(payee, Method.AVERAGE, total, settling);
  }

  /**
   * The difference of what one payee earned by changes made in the order of the plans' differences,
   * or each by itself. Alone, they need not sum to the difference: what changes do together is in
   * none of them.
   */
  public PayeeBridge earned(int payee, Method method) {
    if (method == Method.AVERAGE || ground.pairOf(payee) == Ground.NO_PAIR) {
      return earned(payee);
    }
    Mixture mixture = ground.pairs().get(ground.pairOf(payee)).mixture();
    Mixes mixes = new Mixes(ground, payee, payee + 1);
    int n = mixture.steps().size();
    List<Earnings> before = new ArrayList<>();
    List<Earnings> after = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      long others = method == Method.ALONE ? 0 : (1L << i) - 1;
      before.add(earnings(mixes, mixture, payee, others));
      after.add(earnings(mixes, mixture, payee, others | 1L << i));
    }
    Settling settling = new Settling(ground.steps(payee), 1);
    Set<Place> places = new LinkedHashSet<>();
    Stream.concat(before.stream(), after.stream()).forEach(one -> places.addAll(one.places()));
    for (Place place : EarnedPlaces.sorted(places)) {
      long[] parts =
          IntStream.range(0, n)
              .mapToLong(i -> after.get(i).at(place) - before.get(i).at(place))
              .toArray();
      settling.settle(place, LongStream.of(parts).sum(), parts);
    }
    return bridge(payee, method, ground.comparison().earned(payee), settling);
  }

  private Earnings earnings(Mixes mixes, Mixture mixture, int payee, long made) {
    if (made == 0) {
      return new Earnings(ground.comparison().current(), payee);
    }
    if (made == mixture.all()) {
      return new Earnings(ground.comparison().proposed(), payee);
    }
    long[] all = new long[ground.pairs().size()];
    all[ground.pairOf(payee)] = made;
    return new Earnings(mixes.run(all), payee);
  }
}
