package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.FactKind;
import org.sqlite.SQLiteConnection;

/**
 * Proves that the facts in the file are those that were imported. SQLite's own checks find broken
 * pages; a flipped bit in an amount is a valid amount to SQLite, and only the seals find it.
 */
final class SealCheck {
  private final SQLiteConnection connection;
  private final String name;
  private final Depth depth;
  private final List<Problem> problems = new ArrayList<>();
  private long facts;

  private SealCheck(Path file, SQLiteConnection connection, Depth depth) {
    this.connection = connection;
    this.name = String.valueOf(file.getFileName());
    this.depth = depth;
  }

  static Checked run(Path file, SQLiteConnection connection, Depth depth) throws SQLException {
    SealCheck check = new SealCheck(file, connection, depth);
    try {
      check.all();
    } catch (SQLException e) {
      if (!SqliteFailures.isDamage(e)) {
        throw e;
      }
      check.add(Code.PROJ_DAMAGED);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      // A value that we never write: somebody else did.
      check.add(Code.PROJ_SEAL, "values");
    }
    return new Checked(depth, check.facts, check.problems);
  }

  private void all() throws SQLException {
    String pages = depth == Depth.DEEP ? "PRAGMA integrity_check(10)" : "PRAGMA quick_check(1)";
    if (!Sql.text(connection, pages).equals("ok")) {
      add(Code.PROJ_DAMAGED);
    }
    if (depth == Depth.DEEP
        && !Sql.list(connection, row -> 1, "PRAGMA foreign_key_check").isEmpty()) {
      add(Code.PROJ_SEAL, "links");
    }
    if (!Readers.snapshot(connection, ContentSum::holds)) {
      add(Code.PROJ_SEAL, "plans, settings or history");
    }
    for (BatchRow batch : present()) {
      if (!batchHolds(batch) && present().contains(batch)) {
        add(Code.PROJ_SEAL, batch.file());
      }
    }
    for (FactKind kind : FactKind.values()) {
      if (FactTables.of(kind).isIn(connection)
          && !Readers.snapshot(connection, it -> countsHold(kind))) {
        add(Code.PROJ_SEAL, FactTables.of(kind).table());
      }
    }
  }

  private List<BatchRow> present() throws SQLException {
    return BatchRow.all(connection).stream().filter(it -> !it.state().equals("removed")).toList();
  }

  /** No row is of no import; rows of an import that is loading just now lie behind all others. */
  private boolean countsHold(FactKind kind) throws SQLException {
    long counted =
        present().stream().filter(it -> it.kind() == kind).mapToLong(BatchRow::count).sum();
    facts += counted;
    return Sql.number(
            connection,
            """
            SELECT count(*) FROM %s WHERE id < coalesce(
              (SELECT min(first_id) FROM batch WHERE state = 'loading' AND kind = ?), 1 << 62)\
            """
                .formatted(FactTables.of(kind).table()),
            BatchRow.key(kind))
        == counted;
  }

  private boolean batchHolds(BatchRow batch) throws SQLException {
    boolean holds = batch.seal().equals(batch.sealAgain()) && batch.count() == batch.used();
    if (depth == Depth.QUICK) {
      holds &= sumsHold(batch);
    } else {
      FactTables table = FactTables.of(batch.kind());
      RowSums rows =
          new RowSums(
              table.unitColumn(), table.dateColumn(), FactShape.alwaysSealed(table.columns()));
      table.read(
          connection, batch.id(), batch.loaded().firstId(), batch.loaded().lastId(), rows::add);
      holds &=
          rows.count() == batch.count()
              && rows.loaded(batch.loaded().firstId(), batch.loaded().lastId())
                  .equals(batch.loaded())
              && sha256(batch, FactTables.fieldColumns()).equals(batch.columnsSha256())
              && sha256(batch, FactTables.of(FactShape.PROBLEMS)).equals(batch.problemsSha256())
              && chunksHold(batch);
    }
    return holds;
  }

  /** Columns that would be shown in place of the rows must hash to the same seal. */
  private boolean chunksHold(BatchRow batch) throws SQLException {
    if (batch.kind() != FactKind.DEALS) {
      return true;
    }
    Optional<DealTable> chunks =
        ColumnChunks.read(connection, batch, FactTables.fieldColumns(connection, batch.id()));
    if (chunks.isEmpty()) {
      return true;
    }
    DealTable deals = chunks.get();
    // Chunks stand in replay order, those of earlier versions in the order of the file.
    return sha256(new DealRows(deals, byRow(deals))).equals(batch.loaded().sha256())
        || sha256(DealRows.all(deals)).equals(batch.loaded().sha256());
  }

  /** The deals in the order in which they stood in their file. */
  private static int[] byRow(DealTable deals) {
    long[] keys = new long[deals.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) deals.rows()[i] << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static String sha256(DealRows deals) {
    RowSums rows = new RowSums(DealRows.UNIT_COLUMN, DealRows.DATE_COLUMN, DealRows.COLUMNS.size());
    @Nullable Object[] values = new @Nullable Object[DealRows.COLUMNS.size()];
    for (int i = 0; i < deals.size(); i++) {
      deals.fill(i, values);
      rows.add(values);
    }
    return rows.loaded(1, 0).sha256();
  }

  private boolean sumsHold(BatchRow batch) throws SQLException {
    FactTables table = FactTables.of(batch.kind());
    String sum =
        table.unitColumn() < 0
            ? "0"
            : "coalesce(sum(\"%s\"), 0)".formatted(table.columns().get(table.unitColumn()).name());
    String range = "WHERE id BETWEEN ? AND ? AND batch = ?";
    Object[] values = {batch.loaded().firstId(), batch.loaded().lastId(), batch.id()};
    return Sql.list(
            connection,
            row -> row.getLong(1) == batch.count() && row.getLong(2) == batch.loaded().unitSum(),
            "SELECT count(*), %s FROM %s %s".formatted(sum, table.table(), range),
            values)
        .getFirst();
  }

  private String sha256(BatchRow batch, FactTables table) throws SQLException {
    RowSums rows = new RowSums(-1, -1, FactShape.alwaysSealed(table.columns()));
    table.read(connection, batch.id(), rows::add);
    return rows.loaded(1, 0).sha256();
  }

  private void add(Code code, String... what) {
    List<String> args = new ArrayList<>(List.of(name));
    args.addAll(List.of(what));
    Problem problem = new Problem(code, Where.file(name), args, 1, List.of());
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
