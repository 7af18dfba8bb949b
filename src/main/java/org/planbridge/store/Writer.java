package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.workspace.ProjectFileFailure;
import org.sqlite.SQLiteConnection;

/**
 * The one thread and the one connection that write a project. Work runs whole or not at all; after
 * an error that leaves the connection in doubt it is closed and opened again before anything else.
 */
final class Writer implements AutoCloseable {
  private final Path file;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("project-writer").daemon().factory());
  private final Schema schema;
  private SQLiteConnection connection;
  private boolean closed;

  interface Work<T> {
    T with(SQLiteConnection connection) throws SQLException;
  }

  /** Takes over a connection that was opened and checked. */
  Writer(Path file, Schema schema, SQLiteConnection connection) {
    this.file = file;
    this.schema = schema;
    this.connection = connection;
  }

  /** Runs work as one transaction and brings the project's digest up to date in it. */
  <T> T whole(Work<T> work) {
    return run(live ->
        inTransaction(
            live,
            it -> {
              T result = work.with(it);
              ContentSum.refresh(it);
              FailPoints.at("commit");
              return result;
            }));
  }

  /** Runs work that minds its transactions itself. */
  <T> T run(Work<T> work) {
    Future<T> result;
    try {
      result = thread.submit(() -> guarded(work));
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("Project (" + file.getFileName() + ") is closed.", e);
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw rethrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RuntimeException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IllegalStateException("Writing failed.");
      case SQLException e -> SqliteFailures.of(file, e);
      case ProjectFileFailure e -> new ProjectFileFailure(e.problem(), e);
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException("Writing failed.", cause);
    };
  }

  private <T> T guarded(Work<T> work) throws SQLException {
    try {
      return work.with(connection);
    } catch (SQLException e) {
      if (SqliteFailures.needsReopening(e)) {
        reopen();
      }
      throw e;
    }
  }

  private void reopen() throws SQLException {
    connection.close();
    SQLiteConnection fresh = Connections.toWrite(file);
    connection = fresh;
    if (schema.firstStranger(fresh, schema.version()).isPresent() || !ContentSum.holds(fresh)) {
      throw new ProjectFileFailure(Problems.at(Code.PROJ_DAMAGED, file));
    }
  }

  /** Begins, works and commits; rolls back whatever goes wrong. */
  static <T> T inTransaction(SQLiteConnection connection, Work<T> work) throws SQLException {
    Sql.run(connection, "BEGIN IMMEDIATE");
    try {
      T result = work.with(connection);
      Sql.run(connection, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(SQLiteConnection connection, Throwable cause) {
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself after some errors and then knows no transaction.
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    run(live -> {
      // SQLite takes its empty journal away when it is told to work without one left lying.
      try {
        Sql.run(live, "PRAGMA journal_mode = DELETE");
      } finally {
        live.close();
      }
      return true;
    });
    thread.shutdown();
  }
}
