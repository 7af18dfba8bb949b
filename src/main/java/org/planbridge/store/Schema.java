package org.planbridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sqlite.SQLiteConnection;

/**
 * The tables of a project by version, and whether a file has exactly them. A file with anything
 * else, were it a view or a trigger more, is refused before a query touches it, so that nobody
 * else's SQL ever runs here.
 */
final class Schema {
  /** Marks a database as a Planbridge project: the bytes of {@code PlBr}. */
  static final int APPLICATION_ID = 0x506c4272;

  /** The versions that this program reads; it writes the last. */
  static final Schema CURRENT =
      new Schema(List.of("/sql/0001_project.sql", "/sql/0002_more_facts.sql"));

  private final List<String> steps;
  private final Map<Integer, List<String>> tablesByVersion = new ConcurrentHashMap<>();

  /** Names one script for each step from an empty file. */
  Schema(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The version that this program writes, counted from 1. */
  int version() {
    return steps.size();
  }

  /** Makes the tables in an empty database and stamps it; part of a transaction. */
  void create(Connection connection) throws SQLException {
    Sql.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
    upgrade(connection, 0, version());
  }

  /** Takes the steps between two versions and stamps the later; part of a transaction. */
  void upgrade(Connection connection, int from, int to) throws SQLException {
    for (int step = from; step < to; step++) {
      for (String statement : statements(steps.get(step))) {
        Sql.run(connection, statement);
      }
      FailPoints.at("upgrade");
    }
    Sql.run(connection, "PRAGMA user_version = " + to);
  }

  /** What first makes the tables of a file differ from ours, such as {@code view deal}. */
  Optional<String> firstStranger(Connection connection, int version) throws SQLException {
    List<String> ours = tablesByVersion.computeIfAbsent(version, this::tables);
    List<String> found = list(connection);
    if (found.equals(ours)) {
      return Optional.empty();
    }
    List<String> strangers = new ArrayList<>(found);
    strangers.removeAll(ours);
    List<String> missing = new ArrayList<>(ours);
    missing.removeAll(found);
    return Optional.of(named(strangers.isEmpty() ? missing : strangers));
  }

  static int versionOf(Connection connection) throws SQLException {
    return Math.toIntExact(Sql.number(connection, "PRAGMA user_version"));
  }

  private static String named(List<String> entries) {
    String[] parts = entries.isEmpty() ? new String[] {"a", "table"} : split(entries.getFirst());
    return parts[0] + " " + parts[1];
  }

  private static String[] split(String entry) {
    return entry.split("\u001f", -1);
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

  private List<String> tables(int version) {
    try (SQLiteConnection memory = Connections.inMemory()) {
      for (int step = 0; step < version; step++) {
        for (String statement : statements(steps.get(step))) {
          Sql.run(memory, statement);
        }
      }
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
