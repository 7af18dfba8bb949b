package org.planbridge.intake;

import java.util.EnumMap;
import java.util.Map;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Tally;

/** The rows of several files by kind, and rows that are held or left out after all. */
final class Counts {
  private static final class Count {
    private int rows;
    private int used;
    private int held;
    private final IgnoredRows ignored = new IgnoredRows();
  }

  private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
  private final Faults faults = new Faults("");

  void add(Imported file) {
    Count count = counts.computeIfAbsent(file.kind(), kind -> new Count());
    count.rows += file.tally().rows();
    count.used += file.tally().used();
    count.held += file.tally().held();
    for (Ignored one : file.tally().reasons()) {
      count.ignored.add(one.reason(), one.detail(), one.rows());
    }
  }

  void hold(Kind kind, HeldRow row) {
    Count count = of(kind);
    count.used--;
    count.held++;
    faults.hold(row);
  }

  void ignore(Kind kind, Ignored.Reason reason) {
    Count count = of(kind);
    count.used--;
    count.ignored.add(reason, "");
  }

  void warn(Problem warning, String example) {
    faults.warn(warning, example);
  }

  private Count of(Kind kind) {
    return counts.computeIfAbsent(kind, one -> new Count());
  }

  Faults faults() {
    return faults;
  }

  Map<Kind, Tally> tallies() {
    Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    counts.forEach((kind, count) ->
        tallies.put(kind, new Tally(count.rows, count.used, count.held, count.ignored.toList())));
    return tallies;
  }
}
