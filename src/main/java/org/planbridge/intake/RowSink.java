package org.planbridge.intake;

import java.util.function.Function;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.imports.DealFate;

/** Takes the rows of one kind of file; the row is either used, held or ignored when it returns. */
interface RowSink {
  void row(Cells cells);

  /** Ends the file: holds and drops what only the whole file shows. */
  Facts finish();

  /** Rows that are used, after {@link #finish}. */
  int used();

  /** What became of each deal, in a file of deals. */
  default Function<String, DealFate> fates() {
    return id -> DealFate.UNKNOWN;
  }
}
