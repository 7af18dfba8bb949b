package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.ImportStore;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ReadFile;
import org.sqlite.SQLiteConnection;

/**
 * Imports in the project file. Rows go in under a batch that is <em>loading</em>, which nobody
 * sees; one last small transaction seals all batches of the step and makes them live.
 */
final class SqliteImports implements ImportStore {
  private final Path file;
  private final Writing writing;
  private final Readers readers;

  SqliteImports(Path file, Writing writing, Readers readers) {
    this.file = file;
    this.writing = writing;
    this.readers = readers;
  }

  @Override
  public List<PastImport> all() {
    return readers.read(it ->
        BatchRow.all(it).stream()
            .filter(batch -> !batch.state().equals("removed"))
            .map(BatchRow::asPastImport)
            .toList());
  }

  @Override
  public List<Problem> problems(long id) {
    return readers.read(it -> {
      List<Problem> problems = new ArrayList<>();
      FactTables.of(FactShape.PROBLEMS)
          .read(it, id, values -> problems.add(FactShape.PROBLEMS.fromRow().apply(values, "")));
      return problems;
    });
  }

  @Override
  public Optional<List<Long>> store(
      Facts facts, List<ReadFile> files, List<Long> replaced, Instant at, ImportWatch watch) {
    FactsByFile byFile = new FactsByFile(facts, files);
    FreeSpace.forImport(file, byFile.total());
    return writing.writer().run(it -> store(it, byFile, files, replaced, at, watch));
  }

  private static Optional<List<Long>> store(
      SQLiteConnection connection,
      FactsByFile facts,
      List<ReadFile> files,
      List<Long> replaced,
      Instant at,
      ImportWatch watch)
      throws SQLException {
    AtomicLong stored = new AtomicLong();
    BatchLoading loading =
        new BatchLoading(
            connection,
            watch::cancelled,
            rows -> watch.stored(stored.addAndGet(rows), facts.total()));
    try {
      long step = 1 + Sql.number(connection, "SELECT coalesce(max(step), 0) FROM batch");
      List<LoadedBatch> batches = new ArrayList<>();
      for (ReadFile read : files) {
        batches.add(LoadedBatch.load(connection, loading, read, facts.rows(read), step, at));
      }
      FailPoints.at("seal");
      Writer.inTransaction(
          connection,
          it -> {
            for (LoadedBatch batch : batches) {
              batch.makeLive(it);
            }
            BatchStates.move(it, replaced, "withdrawn");
            ContentSum.refresh(it);
            FailPoints.at("live");
            return true;
          });
      FailPoints.at("done");
      return Optional.of(batches.stream().map(LoadedBatch::id).toList());
    } catch (BatchLoading.Cancelled e) {
      BatchStates.removeLoading(connection);
      return Optional.empty();
    } catch (SQLException | RuntimeException e) {
      removeAfter(connection, e);
      throw e;
    }
  }

  private static void removeAfter(SQLiteConnection connection, Exception cause) {
    try {
      BatchStates.removeLoading(connection);
    } catch (SQLException e) {
      // The rows are in no live batch; the next opening removes them.
      cause.addSuppressed(e);
    }
  }

  @Override
  public void switchTo(List<Long> live, List<Long> withdrawn) {
    writing
        .writer()
        .whole(it -> {
          BatchStates.move(it, withdrawn, "withdrawn");
          BatchStates.move(it, live, "live");
          return true;
        });
  }

  @Override
  public void remove(List<Long> withdrawn) {
    writing.backUp();
    writing
        .writer()
        .whole(it -> {
          BatchStates.removeWithdrawn(it, withdrawn);
          return true;
        });
  }
}
