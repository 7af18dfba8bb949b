package org.planbridge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.FactKind;

/** The table of each kind of fact, and the rows of one batch read in the order of their ids. */
record FactTables(String table, List<FactShape.Column> columns, int unitColumn, int dateColumn) {
  private static final long ROWS_AT_A_TIME = 50_000;

  static FactTables of(FactKind kind) {
    return switch (kind) {
      case DEALS ->
          new FactTables("deal", DealRows.COLUMNS, DealRows.UNIT_COLUMN, DealRows.DATE_COLUMN);
      case PAYEES -> of(FactShape.PAYEES);
      case SPLITS -> of(FactShape.SPLITS);
      case QUOTAS -> of(FactShape.QUOTAS);
      case EVENTS -> of(FactShape.EVENTS);
      case STATEMENTS -> of(FactShape.STATEMENTS);
      case OPENINGS -> of(NumberShapes.OPENINGS);
      case ACHIEVEMENTS -> of(NumberShapes.ACHIEVEMENTS);
      case RATES -> of(NumberShapes.RATES);
      case ADVANCES -> of(NumberShapes.ADVANCES);
    };
  }

  /** Whether a project of an older version, which is only looked at, has the table. */
  boolean isIn(Connection connection) throws SQLException {
    return Sql.number(
            connection,
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
            table)
        == 1;
  }

  static FactTables of(FactShape<?> shape) {
    return new FactTables(shape.table(), shape.columns(), shape.unitColumn(), shape.dateColumn());
  }

  /** The columns that name the fields of a batch's deals. */
  static FactTables fieldColumns() {
    return new FactTables("batch_column", FactShape.columns("kind name decimals#"), -1, -1);
  }

  /**
   * Gives each row of a batch to {@code each}, which must not keep the array. Rows are read some at
   * a time, so that outside a transaction nobody waits long to write.
   */
  void read(
      Connection connection,
      long batch,
      long firstId,
      long lastId,
      Consumer<@Nullable Object[]> each)
      throws SQLException {
    String sql =
        "SELECT %s FROM %s WHERE id BETWEEN ? AND ? AND batch = ? ORDER BY id"
            .formatted(BatchLoading.names(columns, Schema.versionOf(connection)), table);
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    boolean[] isText = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      isText[i] = columns.get(i).isText();
    }
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (long from = firstId; from <= lastId; from += ROWS_AT_A_TIME) {
        Sql.bind(query, from, Math.min(from + ROWS_AT_A_TIME - 1, lastId), batch);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            for (int i = 0; i < values.length; i++) {
              values[i] = isText[i] ? rows.getString(i + 1) : Sql.longOrNull(rows, i + 1);
            }
            each.accept(values);
          }
        }
      }
    }
  }

  /** The rows of a batch wherever they lie, for the small tables. */
  void read(Connection connection, long batch, Consumer<@Nullable Object[]> each)
      throws SQLException {
    read(connection, batch, 1, BatchLoading.firstFreeId(connection, table) - 1, each);
  }

  static List<FieldColumn> fieldColumns(Connection connection, long batch) throws SQLException {
    List<FieldColumn> columns = new ArrayList<>();
    fieldColumns()
        .read(
            connection,
            batch,
            values ->
                columns.add(
                    new FieldColumn(
                        "number".equals(values[0]),
                        String.valueOf(values[1]),
                        Integer.parseInt(String.valueOf(values[2])))));
    return columns;
  }

  /** All facts of one batch of a shape. */
  static <T> List<T> facts(Connection connection, FactShape<T> shape, BatchRow batch)
      throws SQLException {
    List<T> facts = new ArrayList<>();
    of(shape)
        .read(
            connection,
            batch.id(),
            batch.loaded().firstId(),
            batch.loaded().lastId(),
            values -> facts.add(shape.fromRow().apply(values, batch.file())));
    return facts;
  }
}
