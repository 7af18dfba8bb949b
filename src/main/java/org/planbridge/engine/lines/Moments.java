package org.planbridge.engine.lines;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a deal closed: {@code 2026-03-06T17:00} is a time of the asker's zone, {@code
 * 2026-03-06T22:00:00Z} and {@code 2026-03-06T17:00-05:00} say theirs. A space may stand for the T.
 */
public final class Moments {
  private Moments() {}

  /** The moment as the zone's clock shows it; empty for no text and for one that cannot be read. */
  public static Optional<ZonedDateTime> read(@Nullable String text, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String iso = text.strip().replaceFirst("^(\\S{10}) ", "$1T");
    try {
      return Optional.of(
          iso.matches(".{16,}(Z|[+-]\\d{2}:\\d{2})")
              ? OffsetDateTime.parse(iso).atZoneSameInstant(zone)
              : LocalDateTime.parse(iso).atZone(zone));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
