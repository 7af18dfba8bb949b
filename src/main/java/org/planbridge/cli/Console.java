package org.planbridge.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program prints: the result, whole or not at all, and beside it what is told on the way.
 * Text is UTF-8 whatever the machine's language.
 */
public final class Console {
  private final OutputStream result;
  private final PrintStream told;

  private Console(OutputStream result, OutputStream told) {
    this.result = result;
    this.told = new PrintStream(told, true, StandardCharsets.UTF_8);
  }

  /** Prints on the streams of this process. */
  public static Console ofProcess() {
    return new Console(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Prints somewhere else. */
  public static Console on(OutputStream result, OutputStream told) {
    return new Console(result, told);
  }

  /** The stream of the result; a failure to write is told by it, not swallowed. */
  OutputStream result() {
    return result;
  }

  /** Prints a part of the result. */
  void print(String text) throws IOException {
    result.write(text.getBytes(StandardCharsets.UTF_8));
    result.flush();
  }

  /** Tells something beside the result, as one line. */
  public void tell(String line) {
    told.print(line + "\n");
  }

  PrintStream told() {
    return told;
  }
}
