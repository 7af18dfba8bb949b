package org.planbridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.Depth;
import org.sqlite.SQLiteConnection;

/** Checks a project on a connection of its own, so that nobody waits for it, and can be stopped. */
final class Verifying {
  private final Path file;
  private final ReentrantLock open = new ReentrantLock();
  private @Nullable SQLiteConnection connection;
  private boolean stopped;

  Verifying(Path file) {
    this.file = file;
  }

  CompletableFuture<Checked> start() {
    return CompletableFuture.supplyAsync(
        () -> check(Depth.SEALS),
        task -> Thread.ofPlatform().name("project-verifier").daemon().start(task));
  }

  /** Checks all facts; those that others change meanwhile are looked at as they are then. */
  Checked check(Depth depth) {
    try (SQLiteConnection opened = Connections.toRead(file)) {
      claim(opened);
      try {
        return SealCheck.run(file, opened, depth);
      } finally {
        claim(null);
      }
    } catch (SQLException e) {
      if (isStopped()) {
        throw new CancellationException("The project was closed.");
      }
      throw SqliteFailures.of(file, e);
    }
  }

  private void claim(@Nullable SQLiteConnection claimed) {
    open.lock();
    try {
      connection = claimed;
      if (stopped && claimed != null) {
        throw new CancellationException("The project was closed.");
      }
    } finally {
      open.unlock();
    }
  }

  private boolean isStopped() {
    open.lock();
    try {
      return stopped;
    } finally {
      open.unlock();
    }
  }

  /** Stops a check that still runs; its answer is a cancellation. */
  void stop() {
    open.lock();
    try {
      stopped = true;
      if (connection != null) {
        connection.getDatabase().interrupt();
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(file, e);
    } finally {
      open.unlock();
    }
  }
}
