package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.problem.Code;
import org.planbridge.workspace.ProjectFileFailure;
import org.planbridge.workspace.ProjectStore;
import org.sqlite.SQLiteConnection;

class ConnectionSettingsTest {
  @TempDir Path folder;

  private Path project() {
    Path file = folder.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(1).draw(20));
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "journal_mode, truncate",
    "synchronous, 2",
    "foreign_keys, 1",
    "trusted_schema, 0",
    "cell_size_check, 1",
    "recursive_triggers, 0",
    "locking_mode, normal",
    "mmap_size, 0",
    "secure_delete, 2",
    "busy_timeout, 5000"
  })
  void settingsHold(String pragma, String value) throws SQLException {
    try (SQLiteConnection connection = Connections.toWrite(project())) {
      var found = Sql.list(connection, row -> row.getString(1), "PRAGMA " + pragma);
      assertThat(found.isEmpty() ? "0" : found.getFirst()).isEqualTo(value);
    }
  }

  @Test
  void noExtensionIsLoadedAndNothingIsAttached() throws SQLException {
    try (SQLiteConnection connection = Connections.toWrite(project())) {
      assertThatThrownBy(() -> Sql.run(connection, "SELECT load_extension('x')"))
          .hasMessageContaining("not authorized");
      assertThatThrownBy(() -> Sql.run(connection, "ATTACH ':memory:' AS other"))
          .hasMessageContaining("too many attached databases");
    }
  }

  @Test
  void aReaderCannotWrite() throws SQLException {
    try (SQLiteConnection connection = Connections.toRead(project())) {
      assertThatThrownBy(() -> Sql.run(connection, "DELETE FROM setting"))
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE deal SET amount = 1",
        "UPDATE payee SET name = 'x'",
        "UPDATE quota SET amount_units = 1",
        "DELETE FROM deal",
        "DELETE FROM split WHERE id = 1",
        "DELETE FROM batch WHERE id = 1",
        "UPDATE batch SET rows_held = 0, rows_ignored = 3",
        "UPDATE batch SET state = 'removed'",
        "INSERT INTO deal (batch, row, deal_id, date, amount, fields)"
            + " VALUES (1, 1, 'x', '2026-01-01', 'ten', '{}')",
        "INSERT INTO deal (batch, row, deal_id, date, amount, fields)"
            + " VALUES (1, 1, 'x', '1 May 2026', 1, '{}')",
        "INSERT INTO deal (batch, row, deal_id, date, amount, fields)"
            + " VALUES (99, 1, 'x', '2026-01-01', 1, '{}')",
        "INSERT INTO deal (batch, row, deal_id, date, amount, fields)"
            + " VALUES (1, 1, 'x', '2026-01-01', 100000000000000001, '{}')"
      })
  void theTablesRefuseWhatMustNotBe(String sql) throws SQLException {
    try (SQLiteConnection connection = Connections.toWrite(project())) {
      assertThatThrownBy(() -> Sql.run(connection, sql))
          .isInstanceOfSatisfying(
              SQLException.class, it -> assertThat(SqliteFailures.primary(it)).isEqualTo(19));
    }
  }

  @Test
  void aFullDiskIsSaidAndLeavesTheOldState() throws SQLException {
    Path file = project();
    SQLiteConnection connection = Connections.toWrite(file);
    long pages = Sql.number(connection, "PRAGMA page_count");
    Sql.run(connection, "PRAGMA max_page_count = " + pages);
    try (Writer writer = new Writer(file, Schema.CURRENT, connection)) {
      String before = writer.run(ContentSum::digest);
      assertThatThrownBy(() ->
              writer.whole(it ->
                  Sql.change(it, "INSERT INTO setting VALUES ('a', ?)", "x".repeat(1_000_000))))
          .isInstanceOfSatisfying(
              ProjectFileFailure.class,
              it -> assertThat(it.problem().code()).isEqualTo(Code.DISK_FULL));
      assertThat(writer.run(ContentSum::digest)).isEqualTo(before);
    }
    ProjectFolder.open(file).close();
  }

  @ParameterizedTest
  @CsvSource({
    "1, INTERNAL",
    "3, NO_PERMISSION",
    "5, PROJ_BUSY",
    "6, PROJ_BUSY",
    "8, PROJ_READ_ONLY",
    "10, IO_FAILED",
    "266, IO_FAILED",
    "1034, IO_FAILED",
    "11, PROJ_DAMAGED",
    "13, DISK_FULL",
    "14, FILE_UNREADABLE",
    "19, INTERNAL",
    "23, NO_PERMISSION",
    "26, PROJ_NOT"
  })
  void everyResultCodeHasItsProblem(int code, Code wanted) {
    assertThat(SqliteFailures.problem(Path.of("p.planbridge"), code, new SQLException()).code())
        .isEqualTo(wanted);
  }
}
