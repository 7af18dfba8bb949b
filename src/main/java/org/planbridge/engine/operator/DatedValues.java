package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Measure;

/** Values by day and place on the day, with what they come to up to any of them. */
final class DatedValues {
  static final DatedValues NONE = new DatedValues();

  /**
   * @param value what it adds, weighed
   * @param weight what it weighs in an average
   */
  private record Entry(long day, int place, Fraction value, Fraction weight) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Fraction> sums = new ArrayList<>(List.of(Fraction.ZERO));
  private final List<Fraction> weights = new ArrayList<>(List.of(Fraction.ZERO));

  void add(long day, int place, Fraction value, Fraction weight) {
    entries.add(new Entry(day, place, value, weight));
  }

  /** To be called once, when all values are there. */
  void sort() {
    entries.sort(Comparator.comparingLong(Entry::day).thenComparingInt(Entry::place));
    for (Entry one : entries) {
      sums.add(sums.getLast().plus(one.value));
      weights.add(weights.getLast().plus(one.weight));
    }
  }

  /** What the values come to from a day up to a place on another, both in; 0 if there are none. */
  Fraction upTo(long firstDay, long day, int place, Measure.Taken taken) {
    int from = before(firstDay, Integer.MIN_VALUE);
    int end = Math.max(from, before(day, place == Integer.MAX_VALUE ? place : place + 1));
    Fraction sum = sums.get(end).minus(sums.get(from));
    return switch (taken) {
      case SUM -> sum;
      case AVERAGE -> {
        Fraction weight = weights.get(end).minus(weights.get(from));
        yield weight.signum() == 0 ? Fraction.ZERO : sum.dividedBy(weight);
      }
      case LAST -> end == from ? Fraction.ZERO : entries.get(end - 1).value;
    };
  }

  /** How many values come before a place on a day. */
  private int before(long day, int place) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Entry one = entries.get(middle);
      boolean earlier = one.day < day || (one.day == day && one.place < place);
      low = earlier ? middle + 1 : low;
      high = earlier ? high : middle;
    }
    return low;
  }
}
