package org.planbridge.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.Settlement;
import org.planbridge.engine.TermLine;
import org.planbridge.explain.Trace;
import org.planbridge.time.Period;

/** Puts what terms of both plans paid and took back side by side. */
final class TermChanges {
  private TermChanges() {}

  /** What a row is about, never what it came to. */
  private record Key(LocalDate date, TermLine.Kind kind, Period period) {}

  /** By date; what one side has not is nothing there, with the balance that was open before. */
  static List<TermChange> of(Comparison comparison, Settlement current, Settlement proposed) {
    Map<Key, @Nullable TermLine[]> found = new LinkedHashMap<>();
    put(found, current, 0);
    put(found, proposed, 1);
    long[][] open = new long[2][2];
    List<TermChange> changes = new ArrayList<>();
    found.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.<Key, LocalDate>comparing(Key::date).thenComparing(Key::kind)))
        .forEach(entry -> {
          long[] units = new long[2];
          long[] balances = open[entry.getKey().kind.isDraw() ? 1 : 0];
          for (int side = 0; side < 2; side++) {
            TermLine line = entry.getValue()[side];
            units[side] = line == null ? 0 : line.units();
            balances[side] =
                line == null || !line.kind().hasBalance() ? balances[side] : line.balance();
          }
          changes.add(
              new TermChange(
                  entry.getKey().kind,
                  entry.getKey().period,
                  entry.getKey().date,
                  new Change(comparison.money(units[0]), comparison.money(units[1])),
                  new Change(comparison.money(balances[0]), comparison.money(balances[1])),
                  TracePair.of(
                          new SideBySide(traces(entry.getValue()[0]), traces(entry.getValue()[1])))
                      .getFirst()));
        });
    return changes;
  }

  private static List<Trace> traces(@Nullable TermLine line) {
    return line == null ? List.of() : List.of(line.trace());
  }

  private static void put(Map<Key, @Nullable TermLine[]> into, Settlement from, int side) {
    for (TermLine line : from.terms()) {
      Key key = new Key(line.date(), line.kind(), line.period());
      into.computeIfAbsent(key, _ -> new TermLine[2])[side] = line;
    }
  }
}
