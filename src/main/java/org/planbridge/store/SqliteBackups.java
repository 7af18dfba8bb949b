package org.planbridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Backup;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ProjectFileFailure;
import org.sqlite.SQLiteConnection;

/**
 * Copies of a project in {@code .backups/<its name>/} beside it, named by the second they were made
 * and the digest of what is in them. SQLite makes them, since copying the bytes of an open database
 * is not a copy. A copy counts only after it was opened and its seals held.
 */
final class SqliteBackups {
  private static final int NEWEST_KEPT = 10;
  private static final int DAYS_KEPT = 14;
  private static final int DIGEST_CHARS = 12;
  private static final String ENDING = ".planbridge";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);
  private static final int TIME_CHARS = 19;

  private final Path project;
  private final Schema schema;
  private final Path folder;
  private final Clock clock;

  SqliteBackups(Path project, Schema schema, Clock clock) {
    this.project = project;
    this.schema = schema;
    this.folder = project.resolveSibling(".backups").resolve(String.valueOf(project.getFileName()));
    this.clock = clock;
  }

  List<Backup> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Backup> found = new ArrayList<>();
      for (Path file : files.toList()) {
        named(file).ifPresent(found::add);
      }
      found.sort(Comparator.comparing(Backup::at).reversed());
      return found;
    } catch (IOException e) {
      throw SqliteFailures.of(project, e);
    }
  }

  private static Optional<Backup> named(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.length() != TIME_CHARS + 1 + DIGEST_CHARS + ENDING.length()
        || !name.endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      Instant at =
          LocalDateTime.parse(name.substring(0, TIME_CHARS), TIME).toInstant(ZoneOffset.UTC);
      String digest = name.substring(TIME_CHARS + 1, name.length() - ENDING.length());
      return Optional.of(new Backup(file, at, digest, Files.size(file)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the newest copy already holds this content. */
  boolean has(String digest) {
    List<Backup> all = all();
    return !all.isEmpty() && all.getFirst().digest().equals(digest.substring(0, DIGEST_CHARS));
  }

  Backup make() {
    try {
      OwnerOnly.createFolder(folder);
      FreeSpace.require(project, Files.size(project));
      Path making = folder.resolve("making-" + clock.instant().toEpochMilli());
      Files.deleteIfExists(making);
      OwnerOnly.createFile(making);
      try {
        copy(making);
        String digest = verified(making);
        Instant at = clock.instant();
        Path file =
            folder.resolve(
                TIME.format(at.atOffset(ZoneOffset.UTC))
                    + "-"
                    + digest.substring(0, DIGEST_CHARS)
                    + ENDING);
        FailPoints.at("backup");
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        prune();
        return new Backup(file, at, digest.substring(0, DIGEST_CHARS), Files.size(file));
      } finally {
        Files.deleteIfExists(making);
      }
    } catch (IOException e) {
      throw SqliteFailures.of(project, e);
    } catch (SQLException e) {
      throw SqliteFailures.of(project, e);
    }
  }

  private void copy(Path target) throws SQLException {
    try (SQLiteConnection source = Connections.toRead(project)) {
      int code = source.getDatabase().backup("main", target.toString(), null);
      if (code != 0) {
        throw new ProjectFileFailure(
            SqliteFailures.problem(project, code, new SQLException("backup", "", code)));
      }
    }
  }

  /** Opens a copy as any project is opened and gives its digest. */
  private String verified(Path copy) throws SQLException {
    ProjectHeader header = ProjectHeader.read(copy);
    Optional<Problem> fault = header.identityFault(schema.version()).or(header::lengthFault);
    if (fault.isPresent()) {
      throw bad(copy);
    }
    try (SQLiteConnection connection = Connections.toRead(copy)) {
      if (schema.firstStranger(connection, Schema.versionOf(connection)).isPresent()
          || !SealCheck.run(copy, connection, Depth.SEALS).holds()) {
        throw bad(copy);
      }
      return ContentSum.digest(connection);
    }
  }

  private ProjectFileFailure bad(Path copy) {
    return new ProjectFileFailure(
        Problems.at(Code.PROJ_BACKUP, project, String.valueOf(copy.getFileName())));
  }

  /** Puts a verified copy in the place of what the connection holds, in one transaction. */
  void restore(SQLiteConnection connection, Backup backup) throws SQLException {
    verified(backup.file());
    make();
    FailPoints.at("restore");
    int code = connection.getDatabase().restore("main", backup.file().toString(), null);
    if (code != 0) {
      throw new SQLException("restore", "", code);
    }
  }

  private void prune() throws IOException {
    Instant oldest = clock.instant().minus(Duration.ofDays(DAYS_KEPT));
    Set<LocalDate> days = new HashSet<>();
    int kept = 0;
    for (Backup backup : all()) {
      boolean newestOfItsDay =
          backup.at().isAfter(oldest) && days.add(LocalDate.ofInstant(backup.at(), ZoneOffset.UTC));
      if (kept < NEWEST_KEPT || newestOfItsDay) {
        kept++;
      } else {
        Files.deleteIfExists(backup.file());
      }
    }
  }
}
