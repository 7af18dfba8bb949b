package org.planbridge.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;

/**
 * Makes an empty project under a name of its own and gives it its real name when it is whole, so
 * that no half-made project can be found.
 */
final class NewProject {
  private NewProject() {}

  /** Called with the project's lock held, so nobody else of us is making the same one. */
  static void make(Path project, Schema schema, Instant now, String version) throws IOException {
    String prefix = "." + project.getFileName() + ".making-";
    removeLeftOvers(project, prefix);
    Path making = project.resolveSibling(prefix + random(4));
    OwnerOnly.createFile(making);
    try {
      fill(making, schema, now, version);
      // Of a database that nobody else knows; a project's own journal is SQLite's alone.
      Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
      FailPoints.at("create");
      if (Files.exists(project)) {
        throw new FileAlreadyExistsException(project.toString());
      }
      Files.move(making, project, StandardCopyOption.ATOMIC_MOVE);
      FailPoints.at("created");
    } catch (SQLException e) {
      throw SqliteFailures.of(project, e);
    } finally {
      Files.deleteIfExists(making);
      Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
    }
  }

  private static void fill(Path making, Schema schema, Instant now, String version)
      throws SQLException {
    try (SQLiteConnection connection = Connections.toWrite(making)) {
      Writer.inTransaction(
          connection,
          it -> {
            schema.create(it);
            Sql.change(
                it,
                "INSERT INTO project VALUES (1, ?, ?, ?, ?, ?)",
                random(16),
                now.toString(),
                version,
                "0".repeat(64),
                "0".repeat(64));
            ContentSum.refresh(it);
            return true;
          });
    }
  }

  private static void removeLeftOvers(Path project, String prefix) throws IOException {
    Path folder = project.getParent();
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (String.valueOf(file.getFileName()).startsWith(prefix)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    new SecureRandom().nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
