package org.planbridge.bench.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * DuckDB, a column store that works on vectors: the fastest way to put this work into SQL. It sorts
 * inside the query; the prepared table spares it the first of its two window sums.
 */
public final class DuckDb implements Engine {
  /** Its name in the table. */
  public static final String NAME = "DuckDB";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Dialect dialect() {
    return Dialect.DUCKDB;
  }

  @Override
  public boolean offers(Task task, Size size) {
    return switch (task.work()) {
      case PARSE, IMPORT, REPLAY_UNSORTED, REPLAY -> true;
      case EDIT_ONE_REP, EDIT_TOP_RATE -> task.threads() == 1;
      case SWEEP -> true;
      case PREPARE, SHAPLEY -> false;
    };
  }

  @Override
  public Connection open(Workload workload) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    Path spill = workload.folder().resolve("duckdb-spill");
    Jdbc.execute(
        connection,
        List.of("SET memory_limit = '8GB'", "SET temp_directory = '" + spill + "'", Tables.DEALS));
    Jdbc.execute(connection, List.of("INSERT INTO deals " + readCsv(workload)));
    Tables.fillQuotas(connection, workload.quotas());
    Tables.fillVariants(connection);
    return connection;
  }

  @Override
  public void prepare(Connection connection, String placed) throws SQLException {
    Jdbc.execute(
        connection,
        List.of(
            "CREATE TABLE prepared AS " + placed + " ORDER BY rep_id, qtr, close_date, deal_id"));
  }

  @Override
  public void threads(Connection connection, int threads) throws SQLException {
    Jdbc.execute(connection, List.of("SET threads = " + threads));
  }

  @Override
  public Attempt importing(Workload workload, Task task) {
    return new Attempt() {
      private final Path file = workload.folder().resolve("deals.duckdb");

      @Override
      public void reset() {
        delete(file);
        delete(file.resolveSibling("deals.duckdb.wal"));
      }

      @Override
      public void run(int turn) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
          threads(connection, task.threads());
          Jdbc.execute(
              connection,
              List.of(Tables.DEALS, "INSERT INTO deals " + readCsv(workload), "CHECKPOINT"));
        } catch (SQLException e) {
          throw Jdbc.failed(e);
        }
      }

      @Override
      public Answer answer() {
        return SqlContender.imported("jdbc:duckdb:" + file, dialect());
      }
    };
  }

  /** A query that reads the file into typed rows, types given and quotes off: its quickest way. */
  static String readCsv(Workload workload) {
    return "SELECT * FROM read_csv('"
        + workload.dealsFile()
        + "', header = true, auto_detect = false, delim = ',', quote = '', escape = '', columns = {"
        + "'deal_id': 'BIGINT', 'rep_id': 'BIGINT', 'close_date': 'DATE', 'product': 'VARCHAR',"
        + " 'renewal': 'BIGINT', 'multi_year': 'BIGINT', 'amount_cents': 'BIGINT'})";
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
