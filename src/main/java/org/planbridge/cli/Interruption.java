package org.planbridge.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the process is asked to end (Ctrl+C, a plain kill), tells the work to stop and gives
 * it a moment to put things back. What is then unfinished is finished or undone at the next start.
 */
final class Interruption implements AutoCloseable {
  private static final long MOST_SECONDS = 4;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "ending");
  private volatile boolean asked;

  /** Begins to listen. */
  static Interruption listening() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  boolean asked() {
    return asked;
  }

  private void end() {
    asked = true;
    try {
      if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is over. */
  @Override
  public void close() {
    ended.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending already, and the hook sees that the work is over.
        asked = true;
      }
    }
  }
}
