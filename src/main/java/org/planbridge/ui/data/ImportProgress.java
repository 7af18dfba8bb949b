package org.planbridge.ui.data;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.ShellViewModel;

/** Tells in the status line how many rows are read and stored, a few times a second at most. */
final class ImportProgress {
  private static final long BETWEEN_NANOS = 100_000_000L;

  private final ShellViewModel shell;
  private final Executor screen;
  private final UiWords words;
  private final AtomicLong told = new AtomicLong(System.nanoTime() - BETWEEN_NANOS);

  ImportProgress(ShellViewModel shell, Executor screen, UiWords words) {
    this.shell = shell;
    this.screen = screen;
    this.words = words;
  }

  /** So many rows of a file are read; how many it has is not known yet. */
  void read(long rows) {
    tell(words.of("data.readRows", rows), -1);
  }

  void stored(long rows, long total) {
    tell(words.of("data.storedRows", rows, total), total == 0 ? -1 : (double) rows / total);
  }

  /** Nothing is read or stored any more. */
  void done() {
    shell.workProperty().set("");
    shell.progressProperty().set(-1);
  }

  private void tell(String text, double share) {
    long now = System.nanoTime();
    long before = told.get();
    if (now - before >= BETWEEN_NANOS && told.compareAndSet(before, now)) {
      screen.execute(() -> {
        shell.workProperty().set(text);
        shell.progressProperty().set(share);
      });
    }
  }
}
