package org.planbridge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what falls due, line by line or summed up by day. */
final class Dues {
  private final boolean apart;
  private final List<Due> each = new ArrayList<>();
  private final Map<Integer, Long> byDay = new TreeMap<>();
  private int open = Integer.MIN_VALUE;
  private long sum;

  Dues(boolean apart) {
    this.apart = apart;
  }

  /** Days are counted from 1970-01-01. */
  void add(int earned, int due, int component, int line, long units) {
    if (units == 0) {
      return;
    }
    if (apart) {
      LocalDate on = LocalDate.ofEpochDay(earned);
      each.add(new Due(on, earned == due ? on : LocalDate.ofEpochDay(due), component, line, units));
      return;
    }
    if (due != open) {
      close();
      open = due;
    }
    sum = Math.addExact(sum, units);
  }

  private void close() {
    if (sum != 0) {
      byDay.merge(open, sum, Math::addExact);
    }
    sum = 0;
  }

  List<Due> all() {
    close();
    byDay.forEach((day, units) -> each.add(Due.ofPlan(LocalDate.ofEpochDay(day), units)));
    byDay.clear();
    return List.copyOf(each);
  }
}
