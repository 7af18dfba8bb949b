package org.planbridge.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that wait to be stored, as the values of a {@link FactShape}'s columns. */
interface RowSource {
  int size();

  /** Puts the values of a row into {@code values}, which has one place for each column. */
  void fill(int index, @Nullable Object[] values);

  static <T> RowSource of(FactShape<T> shape, List<T> facts) {
    return new RowSource() {
      @Override
      public int size() {
        return facts.size();
      }

      @Override
      public void fill(int index, @Nullable Object[] values) {
        @Nullable Object[] row = shape.toRow().apply(facts.get(index));
        System.arraycopy(row, 0, values, 0, values.length);
      }
    };
  }
}
