package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConnection;

/**
 * A connection that only reads, one reading at a time; each reading sees one state of the project.
 */
final class Readers implements AutoCloseable {
  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();
  private final SQLiteConnection connection;

  Readers(Path file, SQLiteConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  <T> T read(Writer.Work<T> work) {
    lock.lock();
    try {
      return snapshot(connection, work);
    } catch (SQLException e) {
      throw SqliteFailures.of(file, e);
    } finally {
      lock.unlock();
    }
  }

  /** Runs several readings on one state of the project. */
  static <T> T snapshot(SQLiteConnection connection, Writer.Work<T> work) throws SQLException {
    Sql.run(connection, "BEGIN");
    try {
      return work.with(connection);
    } finally {
      Sql.run(connection, "COMMIT");
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteFailures.of(file, e);
    } finally {
      lock.unlock();
    }
  }
}
