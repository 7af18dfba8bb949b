package org.planbridge.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** What is open of advances, by the period in which each was paid, the oldest first. */
final class OpenAdvances {
  private final Deque<Advance> open = new ArrayDeque<>();
  private long balance;

  /** What is left of an advance of the period with this place. */
  private record Advance(int place, long units) {}

  long balance() {
    return balance;
  }

  void add(int place, long units) {
    if (units != 0) {
      open.addLast(new Advance(place, units));
      balance = Math.addExact(balance, units);
    }
  }

  /** What is open of the periods asked for. */
  long of(IntPredicate places) {
    long sum = 0;
    for (Advance one : open) {
      sum = places.test(one.place) ? Math.addExact(sum, one.units) : sum;
    }
    return sum;
  }

  /** Takes so much off the advances of the periods asked for, the oldest first. */
  void settle(IntPredicate places, long units) {
    long left = units;
    List<Advance> kept = new ArrayList<>();
    for (Advance one : open) {
      long part = places.test(one.place) ? Math.min(one.units, left) : 0;
      left -= part;
      if (part < one.units) {
        kept.add(new Advance(one.place, one.units - part));
      }
    }
    if (left != 0) {
      throw new IllegalStateException("More settled (%d) than is open.".formatted(units));
    }
    open.clear();
    open.addAll(kept);
    balance -= units;
  }
}
