package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.ProjectFileFailure;
import org.sqlite.SQLiteConnection;

/**
 * Brings a project of an older version to ours: a verified copy first, then all steps in one
 * transaction that ends only if the content's digest is the same as before.
 */
final class Upgrade {
  private final Path project;
  private final Schema schema;
  private final SqliteBackups backups;

  Upgrade(Path project, Schema schema, SqliteBackups backups) {
    this.project = project;
    this.schema = schema;
    this.backups = backups;
  }

  /** What to tell the person, if there was anything to do. */
  Optional<Problem> run(SQLiteConnection connection) throws SQLException {
    int from = Schema.versionOf(connection);
    if (from == schema.version()) {
      return Optional.empty();
    }
    backups.make();
    Writer.inTransaction(
        connection,
        it -> {
          String digest = ContentSum.digest(it);
          schema.upgrade(it, from, schema.version());
          if (!Sql.list(it, row -> 1, "PRAGMA foreign_key_check").isEmpty()
              || !ContentSum.digest(it).equals(digest)) {
            throw new ProjectFileFailure(problem(Code.PROJ_SEAL, "upgrade"));
          }
          ContentSum.refresh(it);
          FailPoints.at("upgraded");
          return true;
        });
    return Optional.of(
        problem(Code.PROJ_UPGRADED, Integer.toString(from), Integer.toString(schema.version())));
  }

  private Problem problem(Code code, String... more) {
    return Problems.at(code, project, more);
  }
}
