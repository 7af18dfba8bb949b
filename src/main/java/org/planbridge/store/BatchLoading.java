package org.planbridge.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
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
  private static final int ROWS_A_BLOCK = 1_000;

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
    RowSums sums = new RowSums(unitColumn, dateColumn);
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    try (PreparedStatement insert = connection.prepareStatement(insertSql(table, columns))) {
      for (int start = 0; start < rows.size(); start += ROWS_A_TRANSACTION) {
        int from = start;
        int until = Math.min(start + ROWS_A_TRANSACTION, rows.size());
        Writer.inTransaction(
            connection,
            it -> {
              for (int i = from; i < until; i++) {
                rows.fill(i, values);
                sums.add(values);
                bind(insert, firstId + i, batch, values);
                insert.addBatch();
                if ((i + 1) % ROWS_A_BLOCK == 0) {
                  insert.executeBatch();
                  FailPoints.at("load");
                }
              }
              insert.executeBatch();
              return true;
            });
        FailPoints.at("loaded");
        stored.accept(until - from);
        if (cancelled.getAsBoolean()) {
          throw new Cancelled();
        }
      }
    }
    return sums.loaded(firstId, firstId + rows.size() - 1);
  }

  static long firstFreeId(SQLiteConnection connection, String table) throws SQLException {
    return 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM " + table);
  }

  private static void bind(PreparedStatement insert, long id, long batch, @Nullable Object[] values)
      throws SQLException {
    insert.setLong(1, id);
    insert.setLong(2, batch);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> insert.setObject(i + 3, null);
        case String text -> insert.setString(i + 3, text);
        case Long number -> insert.setLong(i + 3, number);
        default -> throw new IllegalStateException("A fact holds a " + values[i]);
      }
    }
  }

  private static String insertSql(String table, List<FactShape.Column> columns) {
    return "INSERT INTO %s (id, batch, %s) VALUES (?, ?, %s)"
        .formatted(
            table, names(columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  static String names(List<FactShape.Column> columns) {
    return columns.stream().map(it -> '"' + it.name() + '"').collect(Collectors.joining(", "));
  }
}
