package org.planbridge.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Backup;
import org.planbridge.workspace.BackupStore;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.ImportStore;
import org.planbridge.workspace.PlanStore;
import org.planbridge.workspace.ProjectFileFailure;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.SettingStore;
import org.sqlite.SQLiteConnection;

/** An open project file: one connection that writes, one that reads, and the lock beside it. */
final class SqliteProjectStore implements ProjectStore {
  private final Path file;
  private final @Nullable AppLock lock;
  private final @Nullable Writer writer;
  private final Readers readers;
  private final Writing writing;
  private final List<Problem> told;
  private final SqliteBackups backups;
  private final String openedDigest;
  private final Verifying verifying;
  private @Nullable CompletableFuture<Checked> verification;
  private CompletableFuture<Void> goodStateKept = CompletableFuture.completedFuture(null);
  private @Nullable Facts facts;
  private String factsName = "";
  private final Object proving = new Object();
  private boolean closed;

  /** What opening has made ready. */
  record Opening(
      Path file,
      Schema schema,
      @Nullable AppLock lock,
      @Nullable SQLiteConnection toWrite,
      SQLiteConnection toRead,
      List<Problem> told) {}

  /**
   * Takes over what opening made ready.
   *
   * @param checked the check of every fact if it is done already; else it begins when asked for
   */
  SqliteProjectStore(Opening opening, @Nullable Checked checked, Clock clock) {
    file = opening.file();
    lock = opening.lock();
    told = List.copyOf(opening.told());
    SQLiteConnection toWrite = opening.toWrite();
    writer = toWrite == null ? null : new Writer(file, opening.schema(), toWrite);
    readers = new Readers(file, opening.toRead());
    backups = new SqliteBackups(file, opening.schema(), clock);
    writing = new Writing(file, writer, backups::make);
    openedDigest = digest();
    verifying = new Verifying(file);
    if (checked != null) {
      keepAfter(CompletableFuture.completedFuture(checked));
    }
  }

  private void keepAfter(CompletableFuture<Checked> check) {
    verification = check;
    goodStateKept =
        check.thenAcceptAsync(
            this::keepGoodState,
            task -> Thread.ofPlatform().name("project-keeper").daemon().start(task));
  }

  /** A state that was proved good is kept before anything is done to it. */
  private void keepGoodState(Checked checked) {
    if (checked.holds() && writer != null && readers.read(ContentSum::hasContent)) {
      keepIfNew();
    }
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public boolean readOnly() {
    return writer == null;
  }

  @Override
  public List<Problem> told() {
    return told;
  }

  @Override
  public synchronized Facts facts() {
    String name = factsDigest();
    Facts known = facts;
    if (known == null || !factsName.equals(name)) {
      known = readers.read(LiveFacts::read);
      facts = known;
      factsName = name;
    }
    return known;
  }

  @Override
  public Facts factsWithout(List<Long> imports) {
    return readers.read(it -> LiveFacts.readWithout(it, imports));
  }

  @Override
  public String factsDigest() {
    return readers.read(ContentSum::factsDigest);
  }

  @Override
  public String digest() {
    return readers.read(ContentSum::digest);
  }

  @Override
  public CompletableFuture<Checked> verification() {
    synchronized (proving) {
      CompletableFuture<Checked> known = verification;
      if (known == null && closed) {
        return CompletableFuture.failedFuture(new CancellationException("The project is closed."));
      }
      if (known == null) {
        known = verifying.start();
        keepAfter(known);
      }
      return known.copy();
    }
  }

  @Override
  public boolean isProved() {
    synchronized (proving) {
      return verification != null && verification.isDone();
    }
  }

  @Override
  public Checked check(Depth depth) {
    return new Verifying(file).check(depth);
  }

  @Override
  public ImportStore imports() {
    return new SqliteImports(file, writing, readers);
  }

  @Override
  public PlanStore plans() {
    return new SqlitePlans(writing, readers);
  }

  @Override
  public SettingStore settings() {
    return new SqliteSettings(writing, readers);
  }

  @Override
  public BackupStore backups() {
    return new BackupStore() {
      @Override
      public List<Backup> all() {
        return backups.all();
      }

      @Override
      public Backup make() {
        return backups.make();
      }

      @Override
      public void restore(Backup backup) {
        writing
            .writer()
            .run(it -> {
              backups.restore(it, backup);
              return true;
            });
      }
    };
  }

  @Override
  public void close() {
    synchronized (proving) {
      if (closed) {
        return;
      }
      closed = true;
    }
    verifying.stop();
    try {
      // Stopped or failed, it has told so in the verification; only its end is waited for.
      goodStateKept.handle((nothing, failure) -> failure == null).join();
      if (writer != null && !digest().equals(openedDigest)) {
        keepIfNew();
      }
    } finally {
      closeAll();
    }
  }

  private void closeAll() {
    try {
      readers.close();
    } finally {
      try {
        if (writer != null) {
          writer.close();
        }
      } finally {
        if (lock != null) {
          lock.close();
        }
      }
    }
  }

  /** A copy that fails is logged and stops nothing. */
  private void keepIfNew() {
    try {
      if (!backups.has(digest())) {
        backups.make();
      }
    } catch (ProjectFileFailure e) {
      System.getLogger(SqliteProjectStore.class.getName())
          .log(System.Logger.Level.WARNING, "No backup: " + e.problem().code());
    }
  }
}
