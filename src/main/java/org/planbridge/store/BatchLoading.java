package org.planbridge.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Puts the rows of one batch into their table, 50,000 to a transaction, and sums and hashes them on
 * the way.
 */
final class BatchLoading {
  private static final int ROWS_A_TRANSACTION = 50_000;

  private final SQLiteConnection connection;
  private final BooleanSupplier cancelled;
  private final LongConsumer stored;

  BatchLoading(SQLiteConnection connection, BooleanSupplier cancelled, LongConsumer stored) {
    this.connection = connection;
    this.cancelled = cancelled;
    this.stored = stored;
  }

  /** The same connection, but nobody counts the rows and nobody cancels. */
  BatchLoading quietly() {
    return new BatchLoading(connection, () -> false, rows -> {});
  }

  /** The import was cancelled; the rows stored so far are to be removed. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** What the rows of a batch amount to. */
  record Loaded(
      long firstId,
      long lastId,
      long unitSum,
      @Nullable String firstDate,
      @Nullable String lastDate,
      String sha256) {}

  Loaded load(
      long batch,
      String table,
      List<FactShape.Column> columns,
      int unitColumn,
      int dateColumn,
      RowSource rows)
      throws SQLException {
    long firstId = firstFreeId(connection, table);
    RowSums sums = new RowSums(unitColumn, dateColumn, FactShape.alwaysSealed(columns));
    try (RowInserts inserts = new RowInserts(connection, table, columns, batch);
        RowBlocks blocks = new RowBlocks(rows, columns.size(), sums)) {
      for (int start = 0; start < rows.size(); start += ROWS_A_TRANSACTION) {
        int count = Math.min(ROWS_A_TRANSACTION, rows.size() - start);
        Writer.inTransaction(connection, it -> insert(inserts, blocks, count));
        FailPoints.at("loaded");
        stored.accept(count);
        if (cancelled.getAsBoolean()) {
          throw new Cancelled();
        }
      }
    }
    long lastId = firstId + rows.size() - 1;
    if (firstFreeId(connection, table) != lastId + 1) {
      throw new IllegalStateException("Rows of (%s) are not in a row.".formatted(table));
    }
    return sums.loaded(firstId, lastId);
  }

  private static boolean insert(RowInserts inserts, RowBlocks blocks, int count)
      throws SQLException {
    for (int done = 0; done < count; done += RowBlocks.ROWS) {
      inserts.insert(blocks.next());
      FailPoints.at("load");
    }
    return true;
  }

  static long firstFreeId(Connection connection, String table) throws SQLException {
    return 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM " + table);
  }

  static String names(List<FactShape.Column> columns) {
    return columns.stream().map(it -> '"' + it.name() + '"').collect(Collectors.joining(", "));
  }

  /** The columns to ask a project of a version for; those it does not have yet are absent. */
  static String names(List<FactShape.Column> columns, int version) {
    return columns.stream()
        .map(it -> it.since() > version ? "NULL" : '"' + it.name() + '"')
        .collect(Collectors.joining(", "));
  }
}
