package org.planbridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * The tables of a project by version, and whether a file has exactly them. A file with anything
 * else, were it a view or a trigger more, is refused before a query touches it, so that nobody
 * else's SQL ever runs here.
 */
final class Schema {
  /** Marks a database as a Planbridge project: the bytes of {@code PlBr}. */
  static final int APPLICATION_ID = 0x506c4272;

  /** The version that this program writes; one SQL file for each step from an empty file. */
  static final int VERSION = 1;

  private static final List<String> STEPS = List.of("/sql/0001_project.sql");
  private static final List<String> TABLES = tables();

  private Schema() {}

  /** Makes the tables in an empty database and stamps it. */
  static void create(Connection connection) throws SQLException {
    Sql.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
    for (String statement : statements(STEPS.getFirst())) {
      Sql.run(connection, statement);
    }
    Sql.run(connection, "PRAGMA user_version = " + VERSION);
  }

  static boolean isOurs(Connection connection) throws SQLException {
    return firstStranger(connection).isEmpty();
  }

  /** What first makes the tables of a file differ from ours, such as {@code view deal}. */
  static Optional<String> firstStranger(Connection connection) throws SQLException {
    List<String> found = list(connection);
    if (found.equals(TABLES)) {
      return Optional.empty();
    }
    List<String> strangers = new ArrayList<>(found);
    strangers.removeAll(TABLES);
    List<String> missing = new ArrayList<>(TABLES);
    missing.removeAll(found);
    return Optional.of(named(strangers.isEmpty() ? missing : strangers));
  }

  private static String named(List<String> entries) {
    if (entries.isEmpty()) {
      return "order";
    }
    String[] parts = entries.getFirst().split("\u001f", -1);
    return parts[0] + " " + parts[1];
  }

  private static List<String> list(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        row ->
            String.join(
                "\u001f",
                String.valueOf(row.getString(1)),
                String.valueOf(row.getString(2)),
                String.valueOf(row.getString(3)),
                String.valueOf(row.getString(4))),
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
  }

  private static List<String> tables() {
    try (SQLiteConnection memory = Connections.inMemory()) {
      create(memory);
      return List.copyOf(list(memory));
    } catch (SQLException e) {
      throw new IllegalStateException("Our own tables cannot be made.", e);
    }
  }

  /** Statements of a script are parted by a blank line; those inside a trigger are not. */
  private static List<String> statements(String script) {
    try (InputStream in = Schema.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new IllegalStateException("No script (" + script + ") in the program.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split(";\\R\\R|;$"));
    } catch (IOException e) {
      throw new IllegalStateException("Script (" + script + ") cannot be read.", e);
    }
  }
}
