package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

  private static final Comparator<Place.PeriodSum> IN_TIME =
      Comparator.comparing((Place.PeriodSum sum) -> sum.period().span().last())
          .thenComparing(sum -> sum.period().span().from())
          .thenComparing(sum -> sum.period().id())
          .thenComparing(Place.PeriodSum::component);

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
   * The changes of a payee's plans of which too many may work on one another; without any, the
   * difference can be attributed.
   */
  public List<Step> tooMany(int payee) {
    int k = ground.pairOf(payee);
    return k == Ground.NO_PAIR
        ? List.of()
        : ground.pairs().get(k).earned().all().stream()
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
    Comparison comparison = ground.comparison();
    List<Step> steps = ground.steps(payee);
    Earnings was = new Earnings(comparison.current(), payee);
    Earnings is = new Earnings(comparison.proposed(), payee);
    boolean paired = ground.pairOf(payee) != Ground.NO_PAIR;
    Cents cents = new Cents(steps.stream().map(Step::key).toList());
    List<Place> places = new ArrayList<>();
    List<long[]> parts = new ArrayList<>();
    Map<Place.PeriodSum, long[]> periods = paired ? game.periods(payee) : Map.of();
    for (Place place : places(payee, was, is, periods)) {
      long difference = Math.subtractExact(is.at(place), was.at(place));
      if (steps.isEmpty()) {
        if (difference != 0) {
          throw new IllegalStateException(
              "Pay differs (%d) where no clause does.".formatted(difference));
        }
        continue;
      }
      long[] exact =
          switch (place) {
            case Place.Line(int line) when paired -> game.line(payee, line);
            case Place.PeriodSum sum when paired && periods.containsKey(sum) -> periods.get(sum);
            case Place.Line _, Place.PeriodSum _, Place.PayDate _ ->
                new long[] {Math.multiplyExact(difference, game.denominator())};
          };
      long[] own = cents.settle(Arrays.copyOf(exact, steps.size()), game.denominator(), difference);
      if (Arrays.stream(own).anyMatch(one -> one != 0)) {
        places.add(place);
        parts.add(own);
      }
    }
    Change total = comparison.earned(payee);
    return new PayeeBridge(
        comparison.payees().get(payee), Method.AVERAGE, total, steps, new Shares(places, parts));
  }

  /** Everywhere where something was earned, on a side or in a mix. */
  private Set<Place> places(
      int payee, Earnings was, Earnings is, Map<Place.PeriodSum, long[]> periods) {
    CreditLines lines = ground.comparison().current().lines();
    Set<Place> places = new LinkedHashSet<>();
    IntStream.range(lines.start(payee), lines.start(payee + 1))
        .forEach(line -> places.add(new Place.Line(line)));
    Set<Place.PeriodSum> sums = new TreeSet<>(IN_TIME);
    Stream.of(was.places(), is.places(), periods.keySet())
        .flatMap(Set::stream)
        .forEach(place -> {
          if (place instanceof Place.PeriodSum sum) {
            sums.add(sum);
          }
        });
    places.addAll(sums);
    return places;
  }
}
