package org.planbridge.intake;

import java.time.LocalDate;

/** The ranges in which days are believed, both ends in, as days since 1970-01-01. */
final class Days {
  static final int FIRST = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());
  static final int LAST = Math.toIntExact(LocalDate.of(2100, 12, 31).toEpochDay());

  /** People were hired before the deals that are replayed. */
  static final int FIRST_HIRED = Math.toIntExact(LocalDate.of(1930, 1, 1).toEpochDay());

  private Days() {}
}
