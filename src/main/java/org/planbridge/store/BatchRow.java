package org.planbridge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.BatchState;
import org.planbridge.workspace.FactKind;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ReadFile;

/** A row of the table of imports: what a file said of itself and what its facts amount to. */
record BatchRow(
    long id,
    long step,
    FactKind kind,
    String state,
    String file,
    String fileSha256,
    long read,
    long used,
    long held,
    long ignored,
    String reading,
    String importedAt,
    BatchLoading.Loaded loaded,
    String columnsSha256,
    String problemsSha256,
    String seal) {

  private static final String SELECT =
      """
      SELECT id, step, kind, state, file, file_sha256, rows_read, rows_used, rows_held,
        rows_ignored, reading, imported_at, first_id, last_id, unit_sum, first_date, last_date,
        rows_sha256, columns_sha256, problems_sha256, seal
      FROM batch WHERE state IN ('live', 'withdrawn', 'removed') ORDER BY id\
      """;

  /** All imports whose facts are whole, oldest first. */
  static List<BatchRow> all(Connection connection) throws SQLException {
    return Sql.list(connection, BatchRow::of, SELECT);
  }

  static List<BatchRow> live(Connection connection) throws SQLException {
    return all(connection).stream().filter(it -> it.state().equals("live")).toList();
  }

  private static BatchRow of(ResultSet row) throws SQLException {
    return new BatchRow(
        row.getLong(1),
        row.getLong(2),
        FactKind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getString(11),
        row.getString(12),
        new BatchLoading.Loaded(
            row.getLong(13),
            row.getLong(14),
            row.getLong(15),
            textOrNull(row, 16),
            textOrNull(row, 17),
            row.getString(18)),
        row.getString(19),
        row.getString(20),
        row.getString(21));
  }

  private static @Nullable String textOrNull(ResultSet row, int column) throws SQLException {
    return row.getString(column);
  }

  /**
   * The seal over what the file said and every fact stored from it; when it was read is left out.
   */
  static String sealOf(
      ReadFile file, BatchLoading.Loaded loaded, String columnsSha256, String problemsSha256) {
    return new SealHash()
        .addAll(key(file.kind()), file.name(), file.sha256())
        .addAll(file.read(), file.used(), file.held(), file.ignored(), file.reading())
        .addAll(loaded.unitSum(), loaded.firstDate(), loaded.lastDate(), loaded.sha256())
        .addAll(columnsSha256, problemsSha256)
        .hex();
  }

  /** The seal that the row's own values give. */
  String sealAgain() {
    return sealOf(asReadFile(), loaded, columnsSha256, problemsSha256);
  }

  private ReadFile asReadFile() {
    return new ReadFile(kind, file, fileSha256, read, used, held, ignored, reading, List.of());
  }

  PastImport asPastImport() {
    return new PastImport(
        id,
        step,
        BatchState.valueOf(state.toUpperCase(Locale.ROOT)),
        asReadFile(),
        Instant.parse(importedAt),
        seal);
  }

  /** The number of facts that the batch must hold. */
  long count() {
    return loaded.lastId() - loaded.firstId() + 1;
  }

  static String key(FactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
