package org.planbridge.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A run of whole days: {@code from} is in, {@code until} is out. People and files speak closed
 * dates; use {@link #ofClosed} for theirs.
 */
public record Span(LocalDate from, LocalDate until) {
  public Span {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "The span (%s to %s) must last at least a day.".formatted(from, until));
    }
  }

  /** A span from its first and its last day, both in. */
  public static Span ofClosed(LocalDate first, LocalDate last) {
    return new Span(first, last.plusDays(1));
  }

  /** The last day that is in. */
  public LocalDate last() {
    return until.minusDays(1);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  public boolean encloses(Span other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  public Optional<Span> intersection(Span other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate end = until.isBefore(other.until) ? until : other.until;
    return first.isBefore(end) ? Optional.of(new Span(first, end)) : Optional.empty();
  }

  /** The number of calendar months if the span starts and ends on a month's edge, else 0. */
  public int wholeMonths() {
    return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
        ? Math.toIntExact(ChronoUnit.MONTHS.between(from, until))
        : 0;
  }
}
