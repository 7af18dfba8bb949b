package org.planbridge.attribution;

import java.util.List;
import java.util.function.Predicate;

/**
 * How the difference of each place divides among the steps, in whole cents. The parts of a place
 * sum to its difference.
 */
public final class Shares {
  private final List<Place> places;
  private final long[][] cents;

  /**
   * @param cents by place and step, minor units; proposed minus current
   */
  Shares(List<? extends Place> places, List<long[]> cents) {
    this.places = List.copyOf(places);
    this.cents = cents.toArray(long[][]::new);
  }

  /** Places that at least one step makes a difference to. */
  public List<Place> places() {
    return places;
  }

  /** What a step makes of the difference of the place at an index. */
  public long cents(int place, int step) {
    return cents[place][step];
  }

  /** What a step makes of the difference of all places that are asked for. */
  public long sum(int step, Predicate<Place> which) {
    long sum = 0;
    for (int i = 0; i < cents.length; i++) {
      sum = which.test(places.get(i)) ? Math.addExact(sum, cents[i][step]) : sum;
    }
    return sum;
  }
}
