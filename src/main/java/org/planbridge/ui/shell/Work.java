package org.planbridge.ui.shell;

import java.util.concurrent.Executor;
import org.planbridge.ui.common.LatestOnly;

/**
 * Where work runs: away from the screen, and on it. Tests hand in {@code Runnable::run} for both.
 */
public record Work(Executor background, Executor screen) {
  /** Questions of one kind, of which only the newest is answered. */
  public LatestOnly latest() {
    return new LatestOnly(background, screen);
  }
}
