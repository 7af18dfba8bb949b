package org.planbridge.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Checked;
import org.planbridge.workspace.ProjectStore;

/**
 * Has a project's facts proved once its first view is shown: the status line says so meanwhile, and
 * a project that does not hold is told of. Small projects were proved before they opened.
 */
final class Proving {
  /** Time for the first view to be painted: proving keeps a core busy for seconds. */
  private static final long PAINTED_MILLIS = 1_000;

  private final ShellViewModel shell;
  private final Work work;
  private final UiWords words;
  private final Troubles troubles;
  private @Nullable ProjectStore asked;
  private CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);

  Proving(ShellViewModel shell, Work work, UiWords words, Troubles troubles) {
    this.shell = shell;
    this.work = work;
    this.words = words;
    this.troubles = troubles;
  }

  void prove(ProjectStore project) {
    if (project.equals(asked)) {
      return;
    }
    asked = project;
    if (project.isProved()) {
      return;
    }
    shell.notedProperty().set(words.of("status.proving"));
    underWay =
        CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(PAINTED_MILLIS, TimeUnit.MILLISECONDS))
            .thenCompose(_ -> project.verification())
            .whenComplete((checked, failure) ->
                work.screen().execute(() -> proved(project, checked, failure)));
  }

  private void proved(
      ProjectStore project, @Nullable Checked checked, @Nullable Throwable failure) {
    if (!project.equals(asked)) {
      return;
    }
    clear();
    if (checked != null && !checked.holds()) {
      troubles.tell(checked.problems());
    } else if (failure != null) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      troubles.tell(cause instanceof Exception known ? known : new IllegalStateException(cause));
    }
  }

  /** What else was noted meanwhile stays. */
  private void clear() {
    if (shell.notedProperty().get().equals(words.of("status.proving"))) {
      shell.notedProperty().set("");
    }
  }

  void forget() {
    asked = null;
    underWay.cancel(false);
    clear();
  }
}
