package org.planbridge.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.planbridge.workspace.FactKind;
import org.sqlite.SQLiteConnection;

/** Moves batches from state to state and removes the rows of those that do not count. */
final class BatchStates {
  private BatchStates() {}

  static void move(SQLiteConnection connection, List<Long> batches, String state)
      throws SQLException {
    for (long batch : batches) {
      if (Sql.change(connection, "UPDATE batch SET state = ? WHERE id = ?", state, batch) != 1) {
        throw new IllegalArgumentException("No import (%d).".formatted(batch));
      }
    }
  }

  /** Removes what an unfinished import left. Gives the names of its files. */
  static List<String> removeLoading(SQLiteConnection connection) throws SQLException {
    return Writer.inTransaction(
        connection,
        it -> {
          List<String> files =
              Sql.list(
                  it, row -> row.getString(1), "SELECT file FROM batch WHERE state = 'loading'");
          for (Unfinished batch : Sql.list(it, Unfinished::of, Unfinished.LOADING)) {
            batch.remove(it);
            Sql.change(it, "DELETE FROM batch WHERE id = ?", batch.id());
          }
          return files;
        });
  }

  static void removeWithdrawn(SQLiteConnection connection, List<Long> withdrawn)
      throws SQLException {
    for (long id : withdrawn) {
      List<Unfinished> found = Sql.list(connection, Unfinished::of, Unfinished.WITHDRAWN, id);
      if (found.isEmpty()) {
        throw new IllegalArgumentException("Import (%d) is not withdrawn.".formatted(id));
      }
      found.getFirst().remove(connection);
      move(connection, List.of(id), "removed");
    }
  }

  private record Unfinished(long id, FactKind kind, long firstId) {
    static final String LOADING =
        "SELECT id, kind, first_id FROM batch WHERE state = 'loading' ORDER BY id";
    static final String WITHDRAWN =
        "SELECT id, kind, first_id FROM batch WHERE state = 'withdrawn' AND id = ?";

    static Unfinished of(java.sql.ResultSet row) throws SQLException {
      return new Unfinished(
          row.getLong(1),
          FactKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
          row.getLong(3));
    }

    void remove(SQLiteConnection connection) throws SQLException {
      Sql.change(
          connection,
          "DELETE FROM %s WHERE id >= ? AND batch = ?".formatted(FactTables.of(kind).table()),
          firstId,
          id);
      for (String table : List.of("batch_column", "batch_problem", "column_chunk")) {
        Sql.change(connection, "DELETE FROM " + table + " WHERE batch = ?", id);
      }
    }
  }
}
