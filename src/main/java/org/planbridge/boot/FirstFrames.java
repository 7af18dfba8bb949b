package org.planbridge.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the program after its first frames: for measuring and for training a cache. System
 * properties ask for it: {@code planbridge.exit=true} leaves after the third frame, or after the
 * first that shows figures where a project is opened; {@code planbridge.exit.mark} names a file
 * that is written at that moment, with the milliseconds since 1970-01-01 and, on Linux, what the
 * process then held in memory, in KiB.
 */
final class FirstFrames {
  private static final String EXIT = "planbridge.exit";
  private static final int FRAMES = 3;
  private static final Path STATUS = Path.of("/proc/self/status");

  private FirstFrames() {}

  static boolean areAllThatIsAsked() {
    return Boolean.getBoolean(EXIT);
  }

  /**
   * Counts frames, marks and leaves.
   *
   * @param awaited what has to be there before the first frame counts, if anything
   */
  static void leaveAfter(@Nullable ObservableValue<?> awaited, Runnable leave) {
    int frames = awaited == null ? FRAMES : 1;
    new AnimationTimer() {
      private int begun;

      @Override
      public void handle(long now) {
        // This frame only begins; those before it are done.
        boolean counts = begun > 0 || awaited == null || awaited.getValue() != null;
        if (counts && begun++ == frames) {
          stop();
          mark();
          leave.run();
          Platform.exit();
        }
      }
    }.start();
  }

  private static void mark() {
    String file = System.getProperty(EXIT + ".mark");
    if (file == null) {
      return;
    }
    long now = System.currentTimeMillis();
    try {
      Files.writeString(Path.of(file), now + " " + held() + "\n", StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The memory that the system counts as this process's own, in KiB; 0 where it does not tell. */
  private static String held() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return "0";
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .findFirst()
        .orElse("0");
  }
}
