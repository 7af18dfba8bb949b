package org.planbridge.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Runs work away from the screen and delivers only the newest answer; older ones are dropped. */
public final class LatestOnly {
  private final Executor background;
  private final Executor screen;
  private final AtomicLong newest = new AtomicLong();

  /**
   * Work goes to one executor, answers to the other. Tests hand in {@code Runnable::run} for both.
   */
  public LatestOnly(Executor background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  /** Asks a question; of several under way only the one asked last is answered. */
  public <T> void ask(Callable<T> question, Consumer<T> onAnswer, Consumer<Exception> onFailure) {
    long ticket = newest.incrementAndGet();
    background.execute(() -> {
      try {
        T answer = question.call();
        deliver(ticket, () -> onAnswer.accept(answer));
      } catch (Exception failure) {
        deliver(ticket, () -> onFailure.accept(failure));
      }
    });
  }

  /** Forgets the question under way; its answer will not be delivered. */
  public void forget() {
    newest.incrementAndGet();
  }

  private void deliver(long ticket, Runnable delivery) {
    screen.execute(() -> {
      if (ticket == newest.get()) {
        delivery.run();
      }
    });
  }
}
