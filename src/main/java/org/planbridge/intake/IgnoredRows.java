package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.workspace.imports.Ignored;

/** Counts rows that are left out by a known rule. */
final class IgnoredRows {
  private record Key(Ignored.Reason reason, String detail) {}

  private final Map<Key, Integer> counts = new HashMap<>();

  void add(Ignored.Reason reason, String detail) {
    add(reason, detail, 1);
  }

  void add(Ignored.Reason reason, String detail, int rows) {
    if (rows > 0) {
      counts.merge(new Key(reason, detail), rows, Integer::sum);
    }
  }

  List<Ignored> toList() {
    List<Ignored> all = new ArrayList<>();
    counts.forEach((key, rows) -> all.add(new Ignored(key.reason, key.detail, rows)));
    all.sort(Comparator.comparing(Ignored::reason).thenComparing(Ignored::detail));
    return all;
  }
}
