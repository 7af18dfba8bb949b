package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.Workers;
import org.planbridge.facts.QuotaSide;
import org.planbridge.money.Fraction;

/**
 * The definition itself: the changes made one after the other in every order, each time with a
 * replay of everybody, and what each change adds averaged over the orders.
 */
final class AllOrders {
  private static final Workers ALONE = new Workers(1);

  private final Comparison comparison;
  private final Mixture mixture;
  private final Map<Long, Replay> replays = new HashMap<>();

  AllOrders(Comparison comparison, Mixture mixture) {
    this.comparison = comparison;
    this.mixture = mixture;
  }

  /** What each step makes of a payee's places, exactly, in cents. */
  Map<Place, List<Fraction>> parts(int payee) {
    int n = mixture.steps().size();
    Map<Place, Fraction[]> sums = new LinkedHashMap<>();
    List<List<Integer>> orders = orders(IntStream.range(0, n).boxed().toList());
    for (List<Integer> order : orders) {
      long made = 0;
      for (int step : order) {
        Earnings before = new Earnings(replay(made), payee);
        made |= 1L << step;
        Earnings after = new Earnings(replay(made), payee);
        List<Place> places = new ArrayList<>(before.places());
        places.addAll(after.places());
        for (Place place : places.stream().distinct().toList()) {
          Fraction[] own =
              sums.computeIfAbsent(
                  place,
                  _ -> {
                    Fraction[] zero = new Fraction[n];
                    java.util.Arrays.fill(zero, Fraction.ZERO);
                    return zero;
                  });
          own[step] = own[step].plus(Fraction.of(after.at(place) - before.at(place)));
        }
      }
    }
    Map<Place, List<Fraction>> parts = new LinkedHashMap<>();
    Fraction all = Fraction.of(orders.size());
    sums.forEach((place, own) ->
        parts.put(place, java.util.Arrays.stream(own).map(sum -> sum.dividedBy(all)).toList()));
    return parts;
  }

  private Replay replay(long made) {
    return replays.computeIfAbsent(made, this::replayed);
  }

  private Replay replayed(long made) {
    if (made == 0) {
      return comparison.current();
    }
    if (made == mixture.all()) {
      return comparison.proposed();
    }
    PlanAssignment assignment =
        PlanAssignment.mixed(
            List.of(mixture.of(made)),
            new int[comparison.payees().size()],
            List.of(mixture.proposedQuotas(made) ? QuotaSide.PROPOSED : QuotaSide.CURRENT));
    return Replay.run(comparison.current().lines(), assignment, ALONE);
  }

  private static List<List<Integer>> orders(List<Integer> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (Integer first : all) {
      for (List<Integer> rest : orders(all.stream().filter(one -> !one.equals(first)).toList())) {
        List<Integer> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
