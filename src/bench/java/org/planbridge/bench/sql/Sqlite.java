package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Traits;
import org.planbridge.bench.work.Workload;

/** SQLite through JDBC, in memory: a row at a time, on one thread. */
public final class Sqlite implements Engine {
  /** Its name in the table. */
  public static final String NAME = "SQLite";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public boolean offers(Task task, Size size) {
    boolean small = size == Size.S || size == Size.M;
    boolean upToL = size != Size.XL;
    return task.threads() == 1
        && switch (task.work()) {
          case IMPORT, REPLAY_UNSORTED -> true;
          case REPLAY, EDIT_ONE_REP, EDIT_TOP_RATE -> upToL;
          case SWEEP -> small;
          case PARSE, PREPARE, SHAPLEY -> false;
        };
  }

  @Override
  public Connection open(Workload workload) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    Jdbc.execute(
        connection,
        List.of("PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -262144", Tables.DEALS));
    connection.setAutoCommit(false);
    fillDeals(connection, workload.deals());
    Tables.fillQuotas(connection, workload.quotas());
    Tables.fillVariants(connection);
    connection.commit();
    connection.setAutoCommit(true);
    return connection;
  }

  private static void fillDeals(Connection connection, DealColumns deals) throws SQLException {
    List<String> dates =
        IntStream.range(0, 365).mapToObj(d -> LocalDate.ofYearDay(2025, d + 1).toString()).toList();
    List<String> products = List.of("A", "B", "C");
    Jdbc.insert(
        connection,
        Tables.INSERT_DEAL,
        deals.count(),
        (insert, deal) -> {
          int traits = deals.traits[deal];
          insert.setLong(1, deal);
          insert.setLong(2, deals.rep[deal]);
          insert.setString(3, dates.get(deals.day[deal]));
          insert.setString(4, products.get(Traits.product(traits)));
          insert.setLong(5, Traits.renewal(traits));
          insert.setLong(6, Traits.multiYear(traits));
          insert.setLong(7, deals.amount[deal]);
        });
  }

  @Override
  public void prepare(Connection connection, String placed) throws SQLException {
    Jdbc.execute(
        connection,
        List.of(
            "CREATE TABLE prepared(deal_id, rep_id, qtr, close_date, amount, renewal, multi_year,"
                + " quota, ti, rate, upto, PRIMARY KEY (rep_id, qtr, close_date, deal_id))"
                + " WITHOUT ROWID",
            "INSERT INTO prepared " + placed + " ORDER BY rep_id, qtr, close_date, deal_id",
            "ANALYZE"));
  }

  @Override
  public void threads(Connection connection, int threads) {
    if (threads != 1) {
      throw new IllegalArgumentException("SQLite runs on one thread, not " + threads);
    }
  }

  @Override
  public Attempt importing(Workload workload, Task task) {
    return new SqliteRows(workload);
  }
}
