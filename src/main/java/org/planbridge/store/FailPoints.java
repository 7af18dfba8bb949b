package org.planbridge.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Places where a test can make the program die, fail or wait. They do nothing unless the program
 * was started with its test hooks on ({@code planbridge.test.hooks=true}) and the environment names
 * one: {@code PLANBRIDGE_FAILPOINT=load:3:kill} halts at the third pass of {@code load}.
 */
final class FailPoints {
  static final String HOOKS = "planbridge.test.hooks";
  static final String VARIABLE = "PLANBRIDGE_FAILPOINT";

  private static volatile @Nullable FailPoint armed =
      Boolean.getBoolean(HOOKS) ? parse(System.getenv(VARIABLE)) : null;

  private FailPoints() {}

  private record FailPoint(String phase, String deed, AtomicInteger left) {}

  /** Arms a fail point in this process; null disarms. For tests in this room. */
  static void arm(@Nullable String text) {
    armed = parse(text);
  }

  private static @Nullable FailPoint parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "Fail point (%s) is not phase:count:deed.".formatted(text));
    }
    return new FailPoint(
        parts[0], parts[2].toLowerCase(Locale.ROOT), new AtomicInteger(Integer.parseInt(parts[1])));
  }

  static void at(String phase) throws SQLException {
    FailPoint point = armed;
    if (point == null || !point.phase().equals(phase) || point.left().decrementAndGet() != 0) {
      return;
    }
    switch (point.deed()) {
      case "kill" -> Runtime.getRuntime().halt(137);
      case "throw" -> throw new IllegalStateException("Fail point (" + phase + ") reached.");
      case "enospc" -> throw new SQLiteException("fail point", SQLiteErrorCode.SQLITE_FULL);
      case "eio" -> throw new SQLiteException("fail point", SQLiteErrorCode.SQLITE_IOERR);
      case "sleep" -> sleep();
      default -> throw new IllegalArgumentException("Fail point deed (" + point.deed() + ")?");
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
