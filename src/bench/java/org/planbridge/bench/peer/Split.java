package org.planbridge.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A range cut into equal parts, one for each thread; the caller does the first part itself. The
 * other threads are kept between runs: starting them would cost more than a small task.
 */
final class Split implements AutoCloseable {
  private final int threads;
  private final ExecutorService others;

  Split(int threads) {
    this.threads = threads;
    this.others =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1), Thread.ofPlatform().daemon().name("part-", 1).factory());
  }

  /** Does a part of a range, {@code to} not included. */
  interface Part {
    void run(int from, int to);
  }

  /** Runs a range from 0 in parts and comes back when all are done. */
  void run(int count, Part part) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      int from = bound(count, i);
      int to = bound(count, i + 1);
      running.add(others.submit(() -> part.run(from, to)));
    }
    part.run(0, bound(count, 1));
    for (Future<?> one : running) {
      join(one);
    }
  }

  private int bound(int count, int i) {
    return (int) ((long) count * i / threads);
  }

  private static void join(Future<?> one) {
    try {
      one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a part was running", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part failed", e.getCause());
    }
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
