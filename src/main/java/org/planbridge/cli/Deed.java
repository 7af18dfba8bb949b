package org.planbridge.cli;

import java.io.IOException;

/** A command that does something. */
interface Deed {
  /**
   * Does it, prints the result and answers how it went.
   *
   * @throws Refusal if there is no result
   * @throws IOException if the result cannot be printed
   */
  ExitCode run() throws IOException;
}
