package org.planbridge.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.workspace.imports.DealFate;
import org.planbridge.workspace.imports.Imported;

/** Finds deals by id, with the 15- and the 18-character form as one. */
final class DealFinder {
  private final DealTable table;
  private final DealTable before;
  private final List<Imported> files;
  private @Nullable IdIndex index;

  /**
   * @param table the new deals
   * @param before the deals of earlier imports
   */
  DealFinder(DealTable table, DealTable before, List<Imported> files) {
    this.table = table;
    this.before = before;
    this.files = files;
  }

  /** Made when it is first asked for: most imports have nothing that refers to deals. */
  private IdIndex index() {
    if (index == null) {
      index = new IdIndex();
      put(index, table);
      put(index, before);
    }
    return index;
  }

  private static void put(IdIndex index, DealTable deals) {
    for (int row = 0; row < deals.size(); row++) {
      char[] id = deals.ids().get(row).toCharArray();
      index.put(id, 0, DealIds.keyEnd(id, 0, id.length));
    }
  }

  DealTable table() {
    return table;
  }

  /** The id as the deal's own file writes it; null if no deal that is used has it. */
  @Nullable String spelling(String id) {
    int entry = index().find(DealIds.key(id));
    if (entry < 0) {
      return null;
    }
    return entry < table.size() ? table.ids().get(entry) : before.ids().get(entry - table.size());
  }

  /** The row among the new deals, or -1. */
  int row(String id) {
    int entry = index().find(DealIds.key(id));
    return entry < table.size() ? entry : -1;
  }

  /** Whether a file has the deal but does not use it. */
  boolean fate(String id) {
    return files.stream()
        .map(file -> file.fates().apply(id))
        .anyMatch(fate -> fate != DealFate.UNKNOWN);
  }
}
