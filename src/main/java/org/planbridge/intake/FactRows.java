package org.planbridge.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of which each is one fact, or is held.
 *
 * @param <T> what a row says
 */
abstract class FactRows<T> implements RowSink {
  final Look look;
  final Sheet sheet;
  final Faults faults;
  final CellReader reader;
  private final List<T> read = new ArrayList<>();

  FactRows(Look look, Faults faults) {
    this.look = look;
    this.faults = faults;
    sheet = new Sheet(look);
    reader = new CellReader(sheet, faults, look.reading());
  }

  /** What the row says; null where it cannot be used, and then the faults say why. */
  abstract @Nullable T fact(Cells cells);

  /** What the file's rows say, as facts. */
  abstract Facts facts(List<T> read);

  @Override
  public final void row(Cells cells) {
    T fact = fact(cells);
    if (fact == null) {
      faults.hold();
    } else {
      read.add(fact);
    }
  }

  final SourceRow source(Cells cells) {
    return new SourceRow(look.file().name(), cells.row);
  }

  @Override
  public final Facts finish() {
    return facts(read);
  }

  @Override
  public final int used() {
    return read.size();
  }
}
