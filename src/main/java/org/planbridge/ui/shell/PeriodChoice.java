package org.planbridge.ui.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that can be compared.
 *
 * @param brief for example {@code Jan – Mar 2026}
 * @param name what the list shows, for example {@code All data, Jan – Dec 2026}
 * @param from the first day, in; null where the deals decide
 * @param to the last day, in; null where the deals decide
 * @param asks whether choosing it asks for both days
 */
public record PeriodChoice(
    String brief, String name, @Nullable LocalDate from, @Nullable LocalDate to, boolean asks) {
  @Override
  public String toString() {
    return brief;
  }
}
