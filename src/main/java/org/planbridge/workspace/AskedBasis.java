package org.planbridge.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Mode;
import org.planbridge.facts.DealTable;
import org.planbridge.time.Span;

/**
 * The time to compare as a person asked for it; an end that is not given is found from the deals.
 *
 * @param from the first day, in; null for the first day of the first calendar year that holds a
 *     deal
 * @param to the last day, in; null for the last day of the last calendar year that holds one
 * @param mode how plans meet that time; null for {@link Mode#THROUGHOUT}
 */
public record AskedBasis(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Mode mode) {
  /** In the mode that is usual. */
  public AskedBasis(@Nullable LocalDate from, @Nullable LocalDate to) {
    this(from, to, null);
  }

  /** Nothing asked: the calendar years that hold deals. */
  public static final AskedBasis YEARS_WITH_DEALS = new AskedBasis(null, null);

  /** The days to compare; empty if they cannot be known, or if the last comes before the first. */
  public Optional<Span> over(DealTable deals) {
    LocalDate first = from;
    LocalDate last = to;
    if (deals.size() > 0) {
      int lowest = Integer.MAX_VALUE;
      int highest = Integer.MIN_VALUE;
      for (int day : deals.days()) {
        lowest = Math.min(lowest, day);
        highest = Math.max(highest, day);
      }
      first = first == null ? LocalDate.ofEpochDay(lowest).withDayOfYear(1) : first;
      last =
          last == null
              ? LocalDate.ofEpochDay(highest).plusYears(1).withDayOfYear(1).minusDays(1)
              : last;
    }
    return first == null || last == null || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(Span.ofClosed(first, last));
  }
}
