package org.planbridge.boot;

import java.util.List;
import java.util.Optional;
import org.planbridge.cli.Console;
import org.planbridge.cli.Program;

/**
 * Starts Planbridge: the window when called without arguments, with {@code --sample} or a project's
 * file alone, the command line otherwise. The command line never touches a class of JavaFX.
 */
public final class Launcher {
  private Launcher() {}

  /** The whole program. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    Optional<Started> window = Started.by(List.of(args));
    System.exit(
        window.isPresent()
            ? PlanbridgeApp.open(window.get(), args)
            : new Program(Wiring.tools(), console).run(args));
  }
}
