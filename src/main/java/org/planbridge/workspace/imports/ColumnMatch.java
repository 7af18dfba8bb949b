package org.planbridge.workspace.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file and what becomes of it.
 *
 * @param index from 0
 * @param heading as the file writes it, or {@code column 7} where it is blank
 * @param confidence how sure {@code use} is
 * @param suggestion a field that the column may be, not used until a person says so
 */
public record ColumnMatch(
    int index, String heading, ColumnUse use, Confidence confidence, @Nullable Field suggestion) {
  /** Whether the column fills this field. */
  public boolean fills(Field field) {
    return use instanceof ColumnUse.To to && to.field() == field;
  }
}
