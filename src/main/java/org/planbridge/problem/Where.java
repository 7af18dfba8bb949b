package org.planbridge.problem;

import org.jspecify.annotations.Nullable;

/**
 * The place of a problem, as far as it is known: file name without folders, row counted from 1 with
 * the header, column by the file's own heading, line and JSON pointer in a plan.
 */
public record Where(
    @Nullable String file,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable Integer line,
    @Nullable String pointer) {
  public static final Where NOWHERE = new Where(null, null, null, null, null);

  public static Where file(String file) {
    return new Where(file, null, null, null, null);
  }

  public static Where row(String file, int row, @Nullable String column) {
    return new Where(file, row, column, null, null);
  }

  public static Where plan(String file, @Nullable Integer line, String pointer) {
    return new Where(file, null, null, line, pointer);
  }
}
