package org.planbridge.boot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.planbridge.ui.shell.Deeds;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Opened;

/**
 * The project that the program was started with: opened and compared while its window is still
 * being made, which takes as long. Keeps the comparison, so that it is the one that the desk finds
 * when it asks for it; to be let go of then.
 */
final class Ahead {
  private final Path file;
  private final FutureTask<Opened> opening;
  private final FutureTask<Compared> comparing;

  private Ahead(Path file, Deeds deeds) {
    this.file = file;
    opening = new FutureTask<>(() -> deeds.openProject().open(file));
    comparing =
        new FutureTask<>(() -> {
          if (opening.get() instanceof Opened.Ready(var project)) {
            return deeds.compare().compare(project, AskedBasis.YEARS_WITH_DEALS);
          }
          return new Compared.Cancelled();
        });
  }

  static Ahead begin(Path file, Deeds deeds) {
    Ahead ahead = new Ahead(file, deeds);
    Thread.ofPlatform()
        .name("ahead")
        .daemon()
        .start(() -> {
          ahead.opening.run();
          ahead.comparing.run();
        });
    return ahead;
  }

  Path file() {
    return file;
  }

  /** Waits for the project, as if it were opened now. */
  Callable<Opened> opened() {
    return () -> {
      try {
        return opening.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    };
  }

  /** Waits for the comparison that began with the opening. */
  Compared compared() throws InterruptedException, ExecutionException {
    return comparing.get();
  }
}
