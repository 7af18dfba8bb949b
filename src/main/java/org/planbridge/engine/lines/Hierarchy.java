package org.planbridge.engine.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.Payee;

/** Who reports to whom on each day, as the rows of payees say. Payees are told by their index. */
public final class Hierarchy {
  /** Stands for nobody. */
  public static final int NOBODY = -1;

  private final int[][] days;
  private final int[][] managers;

  private Hierarchy(int[][] days, int[][] managers) {
    this.days = days;
    this.managers = managers;
  }

  /** The hierarchy of the payees of lines; who is no payee manages nobody. */
  static Hierarchy of(List<Payee> payees, DatedPayees dated) {
    Map<String, Integer> indexById = new HashMap<>();
    for (int p = 0; p < payees.size(); p++) {
      indexById.put(payees.get(p).id(), p);
    }
    int[][] days = new int[payees.size()][];
    int[][] managers = new int[payees.size()][];
    for (int p = 0; p < payees.size(); p++) {
      List<Payee> rows = dated.of(payees.get(p).id());
      days[p] = new int[rows.size()];
      managers[p] = new int[rows.size()];
      for (int k = 0; k < rows.size(); k++) {
        LocalDate from = rows.get(k).from();
        // The first row also stands for the time before it.
        days[p][k] = k == 0 || from == null ? Integer.MIN_VALUE : (int) from.toEpochDay();
        String manager = rows.get(k).managerId();
        managers[p][k] = manager == null ? NOBODY : indexById.getOrDefault(manager, NOBODY);
      }
    }
    return new Hierarchy(days, managers);
  }

  /** To whom a payee reports on a day, as days since 1970-01-01; {@link #NOBODY} if to nobody. */
  public int managerOn(int payee, int day) {
    int found = NOBODY;
    for (int k = 0; k < days[payee].length && days[payee][k] <= day; k++) {
      found = managers[payee][k];
    }
    return found;
  }

  /** Everybody above a payee on a day, the nearest first; it ends before somebody comes twice. */
  List<Integer> above(int payee, int day) {
    List<Integer> all = new ArrayList<>();
    int at = managerOn(payee, day);
    while (at != NOBODY && at != payee && !all.contains(at)) {
      all.add(at);
      at = managerOn(at, day);
    }
    return all;
  }

  /**
   * Everybody who is above each payee on some day of those from {@code first} to {@code last}, both
   * in; also on a way of reports that no one day has as a whole.
   */
  public List<BitSet> everAbove(int first, int last) {
    List<BitSet> all = new ArrayList<>();
    for (int p = 0; p < days.length; p++) {
      all.add(reportsTo(p, first, last));
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (BitSet own : all) {
        int before = own.cardinality();
        for (int above : own.stream().toArray()) {
          own.or(all.get(above));
        }
        grown |= own.cardinality() > before;
      }
    }
    return all;
  }

  private BitSet reportsTo(int payee, int first, int last) {
    BitSet found = new BitSet();
    for (int k = 0; k < days[payee].length; k++) {
      boolean begins = days[payee][k] <= last;
      boolean lasts = k + 1 == days[payee].length || days[payee][k + 1] > first;
      if (begins && lasts && managers[payee][k] != NOBODY) {
        found.set(managers[payee][k]);
      }
    }
    return found;
  }
}
