package org.planbridge.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.Holder;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectFileFailure;
import org.planbridge.workspace.ProjectFiles;
import org.sqlite.SQLiteConnection;

/**
 * Makes and opens project files, in an order that lets nothing strange be touched: first the bytes
 * of the header, then the lock, then SQLite with our settings, then the list of tables, then the
 * digests, and only then the facts.
 */
public final class SqliteProjectFiles implements ProjectFiles {
  /** Up to this size every seal is checked before the project is shown; above, meanwhile. */
  private static final long CHECKED_AT_ONCE_BYTES = 16_000_000;

  private final Clock clock;
  private final String version;
  private final Schema schema;

  /**
   * Uses a clock for the times it writes and says which version of the program wrote them.
   *
   * @param version such as {@code 0.1.0}
   */
  public SqliteProjectFiles(Clock clock, String version) {
    this(clock, version, Schema.CURRENT);
  }

  SqliteProjectFiles(Clock clock, String version, Schema schema) {
    this.clock = clock;
    this.version = version;
    this.schema = schema;
  }

  @Override
  public Opened create(Path file) {
    return answering(
        file,
        () -> {
          Path project = canonical(file);
          if (Files.exists(project)) {
            return new Opened.Refused(Problems.at(Code.PROJ_EXISTS, project));
          }
          AppLock.Answer answer = AppLock.take(project, self());
          AppLock lock = answer.lock();
          return lock == null ? inUse(project, answer.holder()) : createLocked(project, lock);
        });
  }

  private Opened createLocked(Path project, AppLock lock) throws IOException, SQLException {
    boolean made = false;
    try {
      NewProject.make(project, schema, clock.instant(), version);
      made = true;
    } catch (FileAlreadyExistsException e) {
      return new Opened.Refused(Problems.at(Code.PROJ_EXISTS, project));
    } finally {
      if (!made) {
        lock.close();
      }
    }
    return openLocked(project, lock);
  }

  @Override
  public Opened open(Path file) {
    return answering(
        file,
        () -> {
          Path project = canonical(file);
          if (!AppLock.isOwn(project)) {
            Optional<Problem> fault = ProjectHeader.read(project).firstFault(schema.version());
            if (fault.isPresent()) {
              return new Opened.Refused(fault.get());
            }
            if (!Files.isWritable(project) || !Files.isWritable(folderOf(project))) {
              return new Opened.Refused(Problems.at(Code.PROJ_READ_ONLY, project));
            }
          }
          AppLock.Answer answer = AppLock.take(project, self());
          AppLock lock = answer.lock();
          return lock == null ? inUse(project, answer.holder()) : openLocked(project, lock);
        });
  }

  private interface Attempt {
    Opened open() throws IOException, SQLException;
  }

  /** The world's failures at opening are answers too: the file was not opened, and this is why. */
  private static Opened answering(Path file, Attempt attempt) {
    try {
      return attempt.open();
    } catch (IOException e) {
      return new Opened.Refused(SqliteFailures.of(file, e).problem());
    } catch (SQLException e) {
      return new Opened.Refused(SqliteFailures.of(file, e).problem());
    } catch (ProjectFileFailure e) {
      return new Opened.Refused(e.problem());
    }
  }

  private Opened openLocked(Path project, AppLock lock) throws SQLException {
    Opened opened = new Opened.Refused(Problems.at(Code.INTERNAL, project));
    try {
      opened = openChecked(project, lock);
      return opened;
    } finally {
      if (!(opened instanceof Opened.Ready)) {
        lock.close();
      }
    }
  }

  private Opened openChecked(Path project, AppLock lock) throws SQLException {
    List<Problem> told = new ArrayList<>();
    if (ProjectHeader.read(project).hasUnfinishedJournal()) {
      finishInterruptedSave(project);
      told.add(Problems.at(Code.PROJ_RECOVERED, project));
    }
    ProjectHeader header = ProjectHeader.read(project);
    Optional<Problem> fault = header.identityFault(schema.version()).or(header::lengthFault);
    if (fault.isPresent()) {
      return new Opened.Refused(fault.get());
    }
    SQLiteConnection toWrite = null;
    boolean ready = false;
    try {
      toWrite = Connections.toWrite(project);
      Optional<Problem> tables = tablesFault(project, toWrite);
      if (tables.isPresent()) {
        return new Opened.Refused(tables.get());
      }
      new Upgrade(project, schema, new SqliteBackups(project, schema, clock))
          .run(toWrite)
          .ifPresent(told::add);
      List<String> removed = BatchStates.removeLoading(toWrite);
      removed.forEach(it -> told.add(Problems.at(Code.PROJ_BATCH_REMOVED, project, it)));
      Opened opened = ready(project, lock, toWrite, told);
      ready = opened instanceof Opened.Ready;
      return opened;
    } finally {
      if (!ready) {
        close(project, toWrite);
      }
    }
  }

  @Override
  public Opened openReadOnly(Path file) {
    return answering(
        file,
        () -> {
          Path project = canonical(file);
          Optional<Problem> fault =
              AppLock.isOwn(project)
                  ? Optional.empty()
                  : ProjectHeader.read(project).faultWhileOthersMayWrite(schema.version());
          return fault.isPresent()
              ? new Opened.Refused(fault.get())
              : ready(project, null, null, new ArrayList<>());
        });
  }

  private Opened ready(
      Path project, @Nullable AppLock lock, @Nullable SQLiteConnection toWrite, List<Problem> told)
      throws SQLException {
    SQLiteConnection toRead = Connections.toRead(project);
    boolean ready = false;
    try {
      Optional<Problem> tables = tablesFault(project, toRead);
      if (tables.isPresent()) {
        return new Opened.Refused(tables.get());
      }
      Checked checked = null;
      if (Sql.number(toRead, "PRAGMA page_count") * ProjectHeader.PAGE_BYTES
          <= CHECKED_AT_ONCE_BYTES) {
        checked = SealCheck.run(project, toRead, Depth.SEALS);
        if (!checked.holds()) {
          return new Opened.Refused(checked.problems().getFirst());
        }
      } else if (!ContentSum.holds(toRead)) {
        return new Opened.Refused(
            Problems.at(Code.PROJ_SEAL, project, "plans, settings or history"));
      }
      ready = true;
      return new Opened.Ready(
          new SqliteProjectStore(
              new SqliteProjectStore.Opening(project, schema, lock, toWrite, toRead, told),
              checked,
              clock));
    } finally {
      if (!ready) {
        close(project, toRead);
      }
    }
  }

  private Optional<Problem> tablesFault(Path project, SQLiteConnection connection)
      throws SQLException {
    return schema
        .firstStranger(connection, Schema.versionOf(connection))
        .map(stranger -> Problems.at(Code.PROJ_SCHEMA, project, stranger));
  }

  /** SQLite rolls an interrupted save back when it first reads; then the header can be trusted. */
  private static void finishInterruptedSave(Path project) {
    try (SQLiteConnection connection = Connections.toWrite(project)) {
      Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
    } catch (SQLException e) {
      throw SqliteFailures.of(project, e);
    }
  }

  private static void close(Path project, @Nullable SQLiteConnection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(project, e);
    }
  }

  private Holder self() {
    return ThisMachine.holder(clock.instant(), version);
  }

  private static Opened inUse(Path project, Optional<Holder> holder) {
    String[] who =
        holder
            .map(it -> new String[] {it.since().toString(), it.user(), it.host()})
            .orElse(new String[] {"?", "?", "?"});
    return new Opened.InUse(holder, Problems.at(Code.PROJ_IN_USE, project, who));
  }

  /** One name for a project, whatever links lead to it. */
  private static Path canonical(Path file) throws IOException {
    return Files.exists(file)
        ? file.toRealPath()
        : folderOf(file.toAbsolutePath()).toRealPath().resolve(file.getFileName());
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("(%s) is not a file.".formatted(file));
    }
    return folder;
  }
}
