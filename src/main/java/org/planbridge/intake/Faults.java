package org.planbridge.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.HeldRow;

/** Gathers the faults of rows: every held row with its first fault, and every fault counted. */
final class Faults {
  /** Held rows beyond this many are counted, not listed. */
  static final int MOST_LISTED = 100_000;

  private static final int MOST_EXAMPLES = 20;
  private static final int LONGEST_RAW = 200;

  private record Key(Code code, @Nullable String column) {}

  private static final class Many {
    private final Problem first;
    private int count;
    private final List<String> examples = new ArrayList<>();

    Many(Problem first) {
      this.first = first;
    }
  }

  private final String file;
  private final Map<Key, Many> problems = new LinkedHashMap<>();
  private final List<HeldRow> listed = new ArrayList<>();
  private int held;
  private @Nullable HeldRow first;

  Faults(String file) {
    this.file = file;
  }

  /** Notes a fault of the present row. */
  void add(Code code, int row, @Nullable String column, String raw, String... args) {
    HeldRow fault = new HeldRow(new SourceRow(file, row), column, cut(raw), code, List.of(args));
    count(fault.problem(), row + ": " + fault.raw());
    if (first == null) {
      first = fault;
    }
  }

  /** Whether the present row has a fault. */
  boolean any() {
    return first != null;
  }

  /** Ends the present row: it is held. */
  void hold() {
    if (first == null) {
      throw new IllegalStateException("A row is held only for a fault.");
    }
    list(first);
    first = null;
  }

  /** Holds a row that was read earlier. */
  void hold(HeldRow row) {
    count(row.problem(), row.source().row() + ": " + row.raw());
    list(row);
  }

  /** Notes something about a row that stays used. */
  void warn(Problem warning, String example) {
    count(warning, example);
  }

  private void list(HeldRow row) {
    held++;
    if (listed.size() < MOST_LISTED) {
      listed.add(row);
    }
  }

  private void count(Problem problem, String example) {
    Many many =
        problems.computeIfAbsent(
            new Key(problem.code(), problem.where().column()), key -> new Many(problem));
    many.count++;
    if (many.examples.size() < MOST_EXAMPLES) {
      many.examples.add(example);
    }
  }

  static String cut(String raw) {
    return raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW) + "\u2026";
  }

  int held() {
    return held;
  }

  List<HeldRow> listed() {
    return listed;
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    for (Many many : problems.values()) {
      Problem one = many.first;
      all.add(new Problem(one.code(), one.where(), one.args(), many.count, many.examples));
    }
    return all;
  }

  Where at(@Nullable Integer row, @Nullable String column) {
    return new Where(file, row, column, null, null);
  }
}
