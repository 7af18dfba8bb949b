package org.planbridge.bench.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The few things that every statement here needs. */
final class Jdbc {
  private Jdbc() {}

  /** A database said no; the statements are ours, so this is a bug or a broken installation. */
  static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("a statement failed: " + e.getMessage(), e);
  }

  static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Takes one row of whole numbers. */
  interface Row {
    void take(ResultSet row) throws SQLException;
  }

  static void query(Connection connection, String sql, Row row) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        row.take(rows);
      }
    }
  }

  /** Adds rows of whole numbers in batches. */
  static void insert(Connection connection, String sql, int rows, Filler filler)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int row = 0; row < rows; row++) {
        filler.fill(insert, row);
        insert.addBatch();
        if (row % 1_000 == 999) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Sets the parameters of one row. */
  interface Filler {
    void fill(PreparedStatement insert, int row) throws SQLException;
  }
}
