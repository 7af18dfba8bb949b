package org.planbridge.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Rows made ready and hashed by a second thread while the first puts them into the table. Blocks
 * come in order; there is a block for every 1,000 rows.
 */
final class RowBlocks implements AutoCloseable {
  static final int ROWS = 1_000;
  private static final int WAITING = 8;

  private final BlockingQueue<Block> ready = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;

  /** Some rows, or why there are none. */
  private record Block(List<@Nullable Object[]> rows, @Nullable RuntimeException failure) {}

  RowBlocks(RowSource source, int width, RowSums sums) {
    thread =
        Thread.ofPlatform().name("project-rows").daemon().start(() -> fill(source, width, sums));
  }

  private void fill(RowSource source, int width, RowSums sums) {
    try {
      for (int from = 0; from < source.size(); from += ROWS) {
        int count = Math.min(ROWS, source.size() - from);
        List<@Nullable Object[]> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          @Nullable Object[] row = new @Nullable Object[width];
          source.fill(from + i, row);
          sums.add(row);
          rows.add(row);
        }
        ready.put(new Block(rows, null));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      tell(e);
    }
  }

  private void tell(RuntimeException failure) {
    try {
      ready.put(new Block(List.of(), failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next block; to be asked for exactly as often as there are blocks. */
  List<@Nullable Object[]> next() {
    try {
      Block block = ready.take();
      if (block.failure() != null) {
        throw block.failure();
      }
      return block.rows();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was interrupted.", e);
    }
  }

  /** Ends the second thread if it still works, and waits for it. */
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
