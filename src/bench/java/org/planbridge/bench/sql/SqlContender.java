package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.ReplayResult;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Variant;
import org.planbridge.bench.work.Workload;

/**
 * A database that takes part: the works as statements, the results left in tables of its memory.
 */
public final class SqlContender implements Contender {
  private final Engine engine;
  private final Statements statements;
  private @Nullable Workload workload;
  private @Nullable Connection connection;
  private boolean prepared;

  private SqlContender(Engine engine) {
    this.engine = engine;
    this.statements = new Statements(engine.dialect());
  }

  /** DuckDB through JDBC. */
  public static SqlContender duckDb() {
    return new SqlContender(new DuckDb());
  }

  /** SQLite through JDBC. */
  public static SqlContender sqlite() {
    return new SqlContender(new Sqlite());
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public boolean offers(Task task, Size size) {
    return engine.offers(task, size);
  }

  @Override
  public void open(Workload opened) {
    try {
      workload = opened;
      connection = engine.open(opened);
      prepared = false;
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
  }

  @Override
  public Attempt begin(Task task) {
    try {
      engine.threads(connection(), task.threads());
      return switch (task.work()) {
        case PARSE -> statements(parse(), this::parsed);
        case IMPORT -> engine.importing(workload(), task);
        case REPLAY_UNSORTED ->
            statements(statements.replay("(" + statements.placed() + ")"), this::replayed);
        case REPLAY -> {
          prepareOnce();
          yield statements(statements.replay("prepared"), this::replayed);
        }
        case EDIT_ONE_REP -> {
          prepareOnce();
          yield new SqlEdit(workload().size(), connection(), statements.editOneRep());
        }
        case EDIT_TOP_RATE -> {
          prepareOnce();
          yield statements(statements.topRate(1600), this::totals);
        }
        case SWEEP -> {
          prepareOnce();
          yield statements(statements.sweep(), this::swept);
        }
        case PREPARE, SHAPLEY -> throw new IllegalArgumentException("not offered: " + task);
      };
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
  }

  private void prepareOnce() throws SQLException {
    if (!prepared) {
      engine.prepare(connection(), statements.placed());
      prepared = true;
    }
  }

  private List<String> parse() {
    return List.of("CREATE OR REPLACE TEMP TABLE parsed AS " + DuckDb.readCsv(workload()));
  }

  private Answer parsed() throws SQLException {
    return imported(connection(), statements.imported().replace("FROM deals", "FROM parsed"));
  }

  private Answer replayed() throws SQLException {
    ReplayResult result = new ReplayResult(workload().size());
    Jdbc.query(
        connection(),
        "SELECT deal_id, old_line, new_paid FROM replay_deals",
        row -> {
          int deal = row.getInt(1);
          result.oldCents[deal] = row.getLong(2);
          result.newCents[deal] = row.getLong(3);
        });
    Jdbc.query(
        connection(),
        "SELECT rep_id, qtr, bookings, old_lines, old_bonus, new_paid FROM replay_quarters",
        row -> {
          int group = 4 * row.getInt(1) + row.getInt(2) - 1;
          result.bookings[group] = row.getLong(3);
          result.oldLines[group] = row.getLong(4);
          result.oldBonus[group] = row.getLong(5);
          result.newPaid[group] = row.getLong(6);
        });
    return new Answer.Replay(result);
  }

  private Answer totals() throws SQLException {
    long[] totals = new long[workload().size().reps()];
    Jdbc.query(
        connection(),
        "SELECT rep_id, total FROM rep_totals",
        row -> totals[row.getInt(1)] = row.getLong(2));
    return Answer.Totals.ofReps(totals);
  }

  private Answer swept() throws SQLException {
    int variants = Variant.SWEEP.size();
    long[] totals = new long[workload().size().reps() * variants];
    Jdbc.query(
        connection(),
        "SELECT rep_id, v, total FROM sweep_totals",
        row -> totals[row.getInt(1) * variants + row.getInt(2)] = row.getLong(3));
    return Answer.Sweep.of(totals, variants);
  }

  /** What a durable database's table of deals holds. */
  static Answer imported(String url, Dialect dialect) {
    try (Connection connection = DriverManager.getConnection(url)) {
      return imported(connection, new Statements(dialect).imported());
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
  }

  private static Answer imported(Connection connection, String sql) throws SQLException {
    long[] sums = new long[3];
    Jdbc.query(
        connection,
        sql,
        row -> {
          for (int i = 0; i < sums.length; i++) {
            sums[i] = row.getLong(i + 1);
          }
        });
    return new Answer.Imported(sums[0], sums[1], sums[2]);
  }

  /** Reads an answer out of the database. */
  private interface Reading {
    Answer read() throws SQLException;
  }

  private Attempt statements(List<String> work, Reading reading) {
    return new Attempt() {
      @Override
      public void run(int turn) {
        try {
          Jdbc.execute(connection(), work);
        } catch (SQLException e) {
          throw Jdbc.failed(e);
        }
      }

      @Override
      public Answer answer() {
        try {
          return reading.read();
        } catch (SQLException e) {
          throw Jdbc.failed(e);
        }
      }
    };
  }

  private Workload workload() {
    return Objects.requireNonNull(workload, "open first");
  }

  private Connection connection() {
    return Objects.requireNonNull(connection, "open first");
  }

  @Override
  public void close() {
    try {
      connection().close();
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
    connection = null;
    workload = null;
  }
}
