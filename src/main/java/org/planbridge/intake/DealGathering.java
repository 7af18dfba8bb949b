package org.planbridge.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.DealFate;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;

/** The deals of several files as one table; a deal that stands in two of them counts once. */
final class DealGathering {
  private final List<Imported> files;
  private final DealTable before;
  private final Counts counts;
  private final List<DealTable> tables = new ArrayList<>();
  private final List<BitSet> out = new ArrayList<>();

  DealGathering(List<Imported> files, DealTable before, Counts counts) {
    this.files = files.stream().filter(file -> file.kind() == Kind.DEALS).toList();
    this.before = before;
    this.counts = counts;
  }

  DealTable gather() {
    tables.add(before);
    files.forEach(file -> tables.add(file.facts().deals()));
    tables.forEach(table -> out.add(new BitSet()));
    if (before.size() > 0 || files.size() > 1) {
      compare();
    }
    List<DealTable> left = new ArrayList<>();
    for (int t = 1; t < tables.size(); t++) {
      DealTable table = tables.get(t);
      left.add(out.get(t).isEmpty() ? table : DealChecks.without(table, out.get(t)));
    }
    return left.isEmpty() ? DealTable.empty() : DealJoin.join(left);
  }

  private void compare() {
    IdIndex index = new IdIndex();
    List<long[]> first = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      DealTable table = tables.get(t);
      for (int row = 0; row < table.size(); row++) {
        char[] id = table.ids().get(row).toCharArray();
        int known = index.size();
        int entry = index.put(id, 0, DealIds.keyEnd(id, 0, id.length));
        if (entry == known) {
          first.add(new long[] {t, row});
        } else {
          long[] other = first.get(entry);
          again((int) other[0], (int) other[1], t, row);
        }
        if (t > 0 && !out.get(t).get(row)) {
          unlessOtherwise(t, row);
        }
      }
    }
  }

  private void again(int firstTable, int firstRow, int table, int row) {
    DealTable x = tables.get(firstTable);
    DealTable y = tables.get(table);
    Optional<String[]> difference = DealChecks.difference(x, firstRow, y, row);
    if (difference.isEmpty() && !out.get(firstTable).get(firstRow)) {
      out.get(table).set(row);
      counts.ignore(Kind.DEALS, Ignored.Reason.REPEATED);
      SourceRow source = y.source(row);
      counts.warn(
          Problem.of(
              Code.ID_REPEATED,
              Where.row(source.file(), source.row(), null),
              y.ids().get(row),
              place(x.source(firstRow))),
          source.row() + ": " + y.ids().get(row));
      return;
    }
    String[] values = difference.orElse(new String[] {"", "", ""});
    String rows = place(x.source(firstRow)) + ", " + place(y.source(row));
    if (firstTable > 0) {
      conflict(firstTable, firstRow, rows, values);
    }
    conflict(table, row, rows, values);
  }

  /** A deal that another file leaves out or holds cannot be used here without a doubt. */
  private void unlessOtherwise(int table, int row) {
    String id = tables.get(table).ids().get(row);
    for (int f = 0; f < files.size(); f++) {
      DealFate fate = f + 1 == table ? DealFate.UNKNOWN : files.get(f).fates().apply(id);
      if (fate == DealFate.IGNORED || fate == DealFate.HELD) {
        String rows =
            place(tables.get(table).source(row)) + ", " + files.get(f).look().file().name();
        conflict(table, row, rows, new String[] {"", "", ""});
        return;
      }
    }
  }

  private void conflict(int table, int row, String rows, String[] values) {
    if (!out.get(table).get(row)) {
      out.get(table).set(row);
      String id = tables.get(table).ids().get(row);
      counts.hold(
          Kind.DEALS,
          new HeldRow(
              tables.get(table).source(row),
              "deal_id",
              id,
              Code.ID_CONFLICT,
              List.of(id, rows, values[0], values[1], values[2])));
    }
  }

  private static String place(SourceRow source) {
    return source.file() + " " + source.row();
  }
}
