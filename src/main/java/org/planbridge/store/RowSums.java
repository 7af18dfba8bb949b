package org.planbridge.store;

import org.jspecify.annotations.Nullable;

/** Count, sum of units, first and last day and hash of rows that pass by in the order of ids. */
final class RowSums {
  private final SealHash hash = new SealHash();
  private final int unitColumn;
  private final int dateColumn;
  private final int always;
  private long count;
  private long unitSum;
  private @Nullable String firstDate;
  private @Nullable String lastDate;

  /** Sums rows of which the first so many values are hashed always, the others if present. */
  RowSums(int unitColumn, int dateColumn, int always) {
    this.unitColumn = unitColumn;
    this.dateColumn = dateColumn;
    this.always = always;
  }

  /**
   * Adds a row.
   *
   * @throws ArithmeticException if the sum of units does not fit 64 bits
   */
  void add(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (i < always || values[i] != null) {
        hash.add(values[i]);
      }
    }
    count++;
    if (unitColumn >= 0 && values[unitColumn] instanceof Long units) {
      unitSum = Math.addExact(unitSum, units);
    }
    if (dateColumn >= 0 && values[dateColumn] instanceof String date) {
      if (firstDate == null || date.compareTo(firstDate) < 0) {
        firstDate = date;
      }
      if (lastDate == null || date.compareTo(lastDate) > 0) {
        lastDate = date;
      }
    }
  }

  long count() {
    return count;
  }

  BatchLoading.Loaded loaded(long firstId, long lastId) {
    return new BatchLoading.Loaded(firstId, lastId, unitSum, firstDate, lastDate, hash.hex());
  }
}
