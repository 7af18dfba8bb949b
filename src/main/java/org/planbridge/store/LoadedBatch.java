package org.planbridge.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.ReplayOrder;
import org.planbridge.workspace.ReadFile;
import org.sqlite.SQLiteConnection;

/** A batch whose rows are in their tables and wait for the last transaction of their import. */
record LoadedBatch(
    long id,
    ReadFile file,
    BatchLoading.Loaded rows,
    String columnsSha256,
    String problemsSha256,
    String seal) {

  private static final String BEGIN =
      """
      INSERT INTO batch (id, step, kind, state, file, file_sha256, rows_read, rows_used, rows_held,
        rows_ignored, reading, imported_at, first_id)
      VALUES (?, ?, ?, 'loading', ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final String SEAL =
      """
      UPDATE batch SET last_id = ?, unit_sum = ?, first_date = ?, last_date = ?, rows_sha256 = ?,
        columns_sha256 = ?, problems_sha256 = ?, seal = ?, state = 'live'
      WHERE id = ?\
      """;

  static LoadedBatch load(
      SQLiteConnection connection,
      BatchLoading loading,
      ReadFile file,
      RowSource rows,
      long step,
      Instant at)
      throws SQLException {
    FactTables table = FactTables.of(file.kind());
    long id = begin(connection, table, file, step, at);
    CompletableFuture<List<ColumnChunks.Chunk>> chunks =
        CompletableFuture.supplyAsync(() -> chunks(rows));
    BatchLoading.Loaded loaded = put(loading, id, table, rows);
    String columns = put(loading.quietly(), id, FactTables.fieldColumns(), columns(rows)).sha256();
    String problems =
        put(
                loading.quietly(),
                id,
                FactTables.of(FactShape.PROBLEMS),
                RowSource.of(FactShape.PROBLEMS, file.problems()))
            .sha256();
    String seal = BatchRow.sealOf(file, loaded, columns, problems);
    Writer.inTransaction(
        connection,
        it -> {
          ColumnChunks.write(it, id, seal, chunks.join());
          FailPoints.at("columns");
          return true;
        });
    return new LoadedBatch(id, file, loaded, columns, problems, seal);
  }

  private static List<ColumnChunks.Chunk> chunks(RowSource rows) {
    if (!(rows instanceof DealRows deals)) {
      return List.of();
    }
    DealTable own = deals.ownDeals();
    return ColumnChunks.pack(own.reordered(ReplayOrder.of(own)));
  }

  private static long begin(
      SQLiteConnection connection, FactTables table, ReadFile file, long step, Instant at)
      throws SQLException {
    long id = BatchLoading.firstFreeId(connection, "batch");
    Sql.change(
        connection,
        BEGIN,
        id,
        step,
        BatchRow.key(file.kind()),
        file.name(),
        file.sha256(),
        file.read(),
        file.used(),
        file.held(),
        file.ignored(),
        file.reading(),
        at.toString(),
        BatchLoading.firstFreeId(connection, table.table()));
    FailPoints.at("begin");
    return id;
  }

  private static BatchLoading.Loaded put(
      BatchLoading loading, long id, FactTables table, RowSource rows) throws SQLException {
    return loading.load(
        id, table.table(), table.columns(), table.unitColumn(), table.dateColumn(), rows);
  }

  private static RowSource columns(RowSource rows) {
    List<FieldColumn> columns = rows instanceof DealRows deals ? deals.columns() : List.of();
    return new RowSource() {
      @Override
      public int size() {
        return columns.size();
      }

      @Override
      public void fill(int index, @Nullable Object[] values) {
        FieldColumn column = columns.get(index);
        values[0] = column.isNumber() ? "number" : "attribute";
        values[1] = column.name();
        values[2] = (long) column.decimals();
      }
    };
  }

  void makeLive(SQLiteConnection connection) throws SQLException {
    Sql.change(
        connection,
        SEAL,
        rows.lastId(),
        rows.unitSum(),
        rows.firstDate(),
        rows.lastDate(),
        rows.sha256(),
        columnsSha256,
        problemsSha256,
        seal,
        id);
  }
}
