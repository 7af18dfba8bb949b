package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planbridge.store.ProjectFolder.tamper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

class ProjectRefusalsTest {
  @TempDir static Path once;
  private static byte[] made;
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copyProject() throws IOException {
    file = folder.resolve("p.planbridge");
    Files.write(file, made);
  }

  @BeforeAll
  static void makeProject() throws IOException {
    Path file = once.resolve("p.planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(3).draw(40));
      project.plans().keep(new StoredPlan("d1", "ae", "AE", "1", "{}"), ProjectFolder.NOW);
      project.plans().place(Side.CURRENT, java.util.List.of("d1"));
      project.settings().set("basis", "earned");
    }
    made = Files.readAllBytes(file);
  }

  /** Opens for writing and reading, expects the same refusal and an untouched file. */
  private Problem refusedUntouched() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Opened writing = ProjectFolder.files().open(file);
    Opened reading = ProjectFolder.files().openReadOnly(file);
    assertThat(writing).isInstanceOf(Opened.Refused.class).isEqualTo(reading);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(file.resolveSibling("p.planbridge.lock")).doesNotExist();
    return ((Opened.Refused) writing).problem();
  }

  private void bytes(byte[] content) throws IOException {
    Files.write(file, content);
  }

  private void patch(int at, byte... values) throws IOException {
    byte[] content = Files.readAllBytes(file);
    System.arraycopy(values, 0, content, at, values.length);
    bytes(content);
  }

  @Test
  void nothingThere() {
    assertThat(ProjectFolder.files().open(folder.resolve("no.planbridge")))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.problem().code()).isEqualTo(Code.NOT_FOUND));
  }

  @Test
  void somethingThereAlready() {
    assertThat(ProjectFolder.files().create(file))
        .isInstanceOfSatisfying(
            Opened.Refused.class,
            it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_EXISTS));
  }

  @Test
  void emptyFile() throws IOException {
    bytes(new byte[0]);
    Problem problem = refusedUntouched();
    assertThat(problem.code()).isEqualTo(Code.PROJ_NOT);
    assertThat(problem.args()).containsExactly("p.planbridge", "0 bytes");
  }

  @Test
  void onlyZeros() throws IOException {
    bytes(new byte[8_192]);
    assertThat(refusedUntouched().args()).containsExactly("p.planbridge", "only zeros");
  }

  @Test
  void textOrRandomBytes() throws IOException {
    bytes("deal_id,payee_id\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_NOT);
    byte[] random = new byte[8_192];
    new Random(7).nextBytes(random);
    bytes(random);
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_NOT);
  }

  @Test
  void folderInPlaceOfFile() {
    assertThat(ProjectFolder.files().open(folder))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_NOT));
  }

  @Test
  void databaseOfAnotherProgram() throws IOException {
    Files.delete(file);
    tamper(file, "CREATE TABLE photo (id)", "PRAGMA application_id = 17");
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_FOREIGN);
  }

  @Test
  void madeByANewerVersion() throws IOException {
    tamper(file, "PRAGMA user_version = 3");
    Problem problem = refusedUntouched();
    assertThat(problem.code()).isEqualTo(Code.PROJ_NEWER);
    assertThat(problem.args()).containsExactly("p.planbridge", "3", "2");
  }

  @Test
  void futureFormatOfSqlite() throws IOException {
    patch(18, (byte) 3, (byte) 3);
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_NEWER);
  }

  @Test
  void turnedToWriteAheadLog() throws IOException {
    tamper(file, "PRAGMA journal_mode = WAL", "PRAGMA wal_checkpoint(TRUNCATE)");
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_SCHEMA);
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 1_000, 4_096, 5_000, 40_960})
  void cutShort(int length) throws IOException {
    bytes(Arrays.copyOf(Files.readAllBytes(file), length));
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE VIEW spy AS SELECT * FROM deal",
        "CREATE TRIGGER spy AFTER INSERT ON deal BEGIN SELECT 1; END",
        "CREATE TABLE spy (id)",
        "CREATE INDEX spy ON deal (deal_id)",
        "DROP TRIGGER deal_is_never_changed",
        "ALTER TABLE deal ADD COLUMN spy TEXT",
        "CREATE VIRTUAL TABLE spy USING fts5(a)"
      })
  void otherTables(String sql) throws IOException {
    tamper(file, sql);
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_SCHEMA);
  }

  @Test
  void viewInTheDealsPlace() throws IOException {
    tamper(
        file,
        "DROP TABLE deal",
        "CREATE VIEW deal AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT i AS id FROM n");
    Problem problem = refusedUntouched();
    assertThat(problem.code()).isEqualTo(Code.PROJ_SCHEMA);
    assertThat(problem.args().get(1)).isEqualTo("view deal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE deal SET amount = amount + 1 WHERE id = 7",
        "UPDATE deal SET payee_id = 'p1' WHERE id = 7",
        "UPDATE deal SET fields = replace(fields, 'Won', 'Lost') WHERE id = 7",
        "UPDATE deal SET date = '2025-02-30' WHERE id = 7",
        "UPDATE deal SET fields = '{\"spy\":\"1\"}' WHERE id = 7",
        "DELETE FROM deal WHERE id = 7",
        "INSERT INTO deal SELECT 999, batch, row, 'x', payee_id, date, amount, fields FROM deal"
            + " WHERE id = 7",
        "UPDATE payee SET target_incentive_units = 1 WHERE id = 1",
        "UPDATE payee SET name = 'Z' WHERE id = 2",
        "UPDATE quota SET amount_units = 1",
        "UPDATE split SET share = '1/1' WHERE id = 1",
        "UPDATE event SET kind = 'x'",
        "UPDATE pay_statement SET amount_decimals = 1 WHERE id = 1",
        "UPDATE batch SET rows_held = 1, rows_ignored = 2 WHERE id = 1",
        "UPDATE batch SET unit_sum = unit_sum + 1 WHERE id = 1",
        "UPDATE batch SET imported_at = '2001-01-01T00:00:00Z' WHERE id = 1",
        "UPDATE batch SET state = 'withdrawn' WHERE id = 1",
        "UPDATE batch_column SET decimals = 3 WHERE id = 1",
        "UPDATE batch_problem SET args = '[]'",
        "UPDATE plan_version SET json = '{ }'",
        "UPDATE plan_version SET name = 'BE'",
        "UPDATE plan_place SET side = 'proposed'",
        "UPDATE setting SET value = 'paid'",
        "UPDATE project SET created_at = '2001-01-01T00:00:00Z'",
        "DELETE FROM batch_problem"
      })
  void changedBehindOurBack(String sql) throws IOException {
    StringBuilder drop = new StringBuilder();
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      var triggers =
          Sql.list(
              connection,
              row -> new String[] {row.getString(1), row.getString(2)},
              "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
      for (String[] trigger : triggers) {
        Sql.run(connection, "DROP TRIGGER " + trigger[0]);
      }
      assertThat(Sql.change(connection, sql)).isPositive();
      for (String[] trigger : triggers) {
        Sql.run(connection, trigger[1]);
        drop.append(trigger[0]);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(drop).isNotEmpty();
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_SEAL);
  }

  @Test
  void aFlippedBitInAnAmount() throws IOException {
    byte[] content = Files.readAllBytes(file);
    long units = amountOfDeal(11);
    byte[] wanted = ByteBuffer.allocate(8).putLong(units).array();
    int skip = 0;
    while (wanted[skip] == 0) {
      skip++;
    }
    int at = indexOf(content, Arrays.copyOfRange(wanted, skip, 8));
    content[at + 7 - skip] ^= 1;
    bytes(content);
    assertThat(amountOfDeal(11)).isNotEqualTo(units);
    assertThat(refusedUntouched().code()).isEqualTo(Code.PROJ_SEAL);
  }

  private long amountOfDeal(int id) {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return Sql.number(connection, "SELECT amount FROM deal WHERE id = " + id);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int indexOf(byte[] content, byte[] wanted) {
    for (int i = 0; i + wanted.length <= content.length; i++) {
      if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }

  @Test
  void everyFlippedBitIsFoundOrChangesNothing() throws IOException {
    Files.delete(file);
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(5).draw(1_500));
    }
    byte[] good = Files.readAllBytes(file);
    String digest;
    String facts;
    try (ProjectStore project = ProjectFolder.open(file)) {
      digest = project.digest();
      facts = text(project.facts());
    }
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bad = good.clone();
      int bit = random.nextInt(bad.length * 8);
      bad[bit / 8] ^= (byte) (1 << (bit % 8));
      bytes(bad);
      Opened opened = ProjectFolder.files().openReadOnly(file);
      if (opened instanceof Opened.Ready(ProjectStore project)) {
        try (project) {
          assertThat(project.digest()).isEqualTo(digest);
          assertThat(text(project.facts())).isEqualTo(facts);
        }
      } else {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  private static String text(org.planbridge.facts.Facts facts) {
    return ProjectFolder.lines(facts.deals())
        + facts.payees().toString()
        + facts.splits()
        + facts.quotas()
        + facts.events()
        + facts.statements();
  }
}
