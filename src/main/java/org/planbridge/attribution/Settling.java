package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Settles the cents of a payee's places, one after the other. */
final class Settling {
  private final List<Step> steps;
  private final long denominator;
  private final Cents cents;
  private final List<Place> places = new ArrayList<>();
  private final List<long[]> parts = new ArrayList<>();

  Settling(List<Step> steps, long denominator) {
    this.steps = steps;
    this.denominator = denominator;
    cents = new Cents(steps.stream().map(Step::key).toList());
  }

  /**
   * Settles one place.
   *
   * @param exact by step, over the denominator; further ones are of no step and 0
   */
  void settle(Place place, long difference, long[] exact) {
    if (steps.isEmpty()) {
      if (difference != 0) {
        throw new IllegalStateException(
            "Pay differs (%d) at (%s) where no clause does.".formatted(difference, place));
      }
      return;
    }
    long[] own = cents.settle(Arrays.copyOf(exact, steps.size()), denominator, difference);
    if (Arrays.stream(own).anyMatch(one -> one != 0)) {
      places.add(place);
      parts.add(own);
    }
  }

  /** Settles a place that no mix says anything of: the first step is all there is. */
  void whole(Place place, long difference) {
    settle(place, difference, new long[] {Math.multiplyExact(difference, denominator)});
  }

  Shares shares() {
    return new Shares(places, parts);
  }
}
