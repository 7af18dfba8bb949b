package org.planbridge.workspace.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * A row that is not used, and its first fault.
 *
 * @param column the heading of the faulty cell; null if the fault is the row's
 * @param raw the cell as written, at most 200 characters
 */
public record HeldRow(
    SourceRow source, @Nullable String column, String raw, Code code, List<String> args) {
  public HeldRow {
    args = List.copyOf(args);
  }

  /** The fault of this row alone. */
  public Problem problem() {
    return new Problem(code, Where.row(source.file(), source.row(), column), args, 1, List.of(raw));
  }
}
