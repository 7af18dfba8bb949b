package org.planbridge.intake;

import java.util.List;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.Refused;

/** A file whose quotes do not pair: where the rows end cannot be told. */
final class Broken {
  private Broken() {}

  static Refused quote(String file, Cells cells, List<ColumnMatch> columns) {
    String heading = cells.count < columns.size() ? columns.get(cells.count).heading() : "";
    return new Refused(
        file, List.of(Problem.of(Code.CSV_QUOTE, Where.row(file, cells.row, heading), heading)));
  }
}
