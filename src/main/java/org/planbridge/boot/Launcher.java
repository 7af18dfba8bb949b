package org.planbridge.boot;

import java.util.List;
import org.planbridge.cli.Console;
import org.planbridge.cli.Program;

/**
 * Starts Planbridge: the window when called without arguments or with {@code --sample} alone, the
 * command line otherwise. The command line never touches a class of JavaFX.
 */
public final class Launcher {
  private Launcher() {}

  /** The whole program. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    boolean window = args.length == 0 || List.of(args).equals(List.of("--sample"));
    System.exit(window ? openWindow(args) : new Program(Wiring.tools(), console).run(args));
  }

  /** Opens the window; the answer is the exit code after it is closed. */
  private static int openWindow(String[] args) {
    javafx.application.Application.launch(PlanbridgeApp.class, args);
    return 0;
  }
}
