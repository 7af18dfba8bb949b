package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The versions of the databases that take part. */
public final class Versions {
  private Versions() {}

  /** Each as "name version". */
  public static List<String> all() {
    return List.of(
        "DuckDB " + version("jdbc:duckdb:"),
        "SQLite " + version("jdbc:sqlite::memory:") + " (JDBC)");
  }

  private static String version(String url) {
    try (Connection connection = DriverManager.getConnection(url)) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw Jdbc.failed(e);
    }
  }
}
