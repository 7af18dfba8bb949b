package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens connections to a project. The path is escaped so that no character of a file name can
 * switch a setting; every setting is read back, because a setting that SQLite ignores in silence is
 * a promise we do not keep.
 */
final class Connections {
  private static final int READY_PAGES_KIB = 65_536;

  private static final Map<SQLiteLimits, Integer> LIMITS =
      Map.ofEntries(
          Map.entry(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_LENGTH, 16_000_000),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_COLUMN, 200),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 20),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_FUNCTION_ARG, 32),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, 1_000),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0));

  private Connections() {}

  /** A connection that writes; each commit is on the disk when it returns. */
  static SQLiteConnection toWrite(Path file) throws SQLException {
    SQLiteConnection connection = JDBC.createConnection(url(file), config(false).toProperties());
    return settled(
        connection,
        () -> {
          settle(connection, "journal_mode", "TRUNCATE", "truncate");
          settle(connection, "synchronous", "FULL", "2");
          settle(connection, "secure_delete", "FAST", "2");
          // Large enough for one step of an import, so that readers wait for its commit only.
          settle(connection, "cache_size", "-" + READY_PAGES_KIB, "-" + READY_PAGES_KIB);
        });
  }

  /** A connection that cannot write. */
  static SQLiteConnection toRead(Path file) throws SQLException {
    SQLiteConnection connection = JDBC.createConnection(url(file), config(true).toProperties());
    return settled(connection, () -> settle(connection, "query_only", "ON", "1"));
  }

  /** An empty database in memory, to learn how SQLite writes our own tables down. */
  static SQLiteConnection inMemory() throws SQLException {
    return JDBC.createConnection("jdbc:sqlite::memory:", config(false).toProperties());
  }

  private interface Settings {
    void apply() throws SQLException;
  }

  private static SQLiteConnection settled(SQLiteConnection connection, Settings more)
      throws SQLException {
    try {
      settle(connection, "foreign_keys", "ON", "1");
      settle(connection, "trusted_schema", "OFF", "0");
      settle(connection, "cell_size_check", "ON", "1");
      settle(connection, "recursive_triggers", "OFF", "0");
      settle(connection, "locking_mode", "NORMAL", "normal");
      settle(connection, "temp_store", "MEMORY", "2");
      settle(connection, "busy_timeout", "5000", "5000");
      Sql.run(connection, "PRAGMA mmap_size=0");
      more.apply();
      for (var limit : LIMITS.entrySet()) {
        connection.setLimit(limit.getKey(), limit.getValue());
        readBack(
            limit.getKey().name(),
            limit.getValue().toString(),
            String.valueOf(connection.getDatabase().limit(limit.getKey().getId(), -1)));
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void settle(SQLiteConnection connection, String name, String value, String after)
      throws SQLException {
    Sql.run(connection, "PRAGMA " + name + "=" + value);
    readBack(name, after, Sql.text(connection, "PRAGMA " + name).toLowerCase(Locale.ROOT));
  }

  private static void readBack(String name, String wanted, String found) {
    if (!wanted.equals(found)) {
      throw new IllegalStateException(
          "SQLite setting (%s) is (%s) after it was set to (%s).".formatted(name, found, wanted));
    }
  }

  private static SQLiteConfig config(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.enableLoadExtension(false);
    return config;
  }

  /** The address of a file, in which no character means anything but itself. */
  static String url(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    if (path.indexOf('\\') >= 0 && file.getFileSystem().getSeparator().equals("\\")) {
      path = path.replace('\\', '/');
    }
    StringBuilder escaped = new StringBuilder("jdbc:sqlite:file:");
    if (!path.startsWith("/")) {
      escaped.append('/');
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < ' ' || c == 127 || c == '%' || c == '?' || c == '#' || c == '\\') {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
