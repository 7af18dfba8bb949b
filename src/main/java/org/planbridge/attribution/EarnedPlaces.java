package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.time.Span;

/** Where one payee earned something, and how much more on the proposed side. */
final class EarnedPlaces {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(
              (Place place) -> place instanceof Place.Line(int line) ? line : Integer.MAX_VALUE)
          .thenComparing(place -> span(place).last())
          .thenComparing(place -> span(place).from())
          .thenComparing(place ->
              place instanceof Place.PeriodSum sum
                  ? sum.period().id() + " " + sum.component()
                  : "");

  private final Earnings current;
  private final Earnings proposed;
  private final Set<Place> lines = new LinkedHashSet<>();

  EarnedPlaces(Ground ground, int payee) {
    Comparison comparison = ground.comparison();
    current = new Earnings(comparison.current(), payee);
    proposed = new Earnings(comparison.proposed(), payee);
    CreditLines all = comparison.current().lines();
    IntStream.range(all.start(payee), all.start(payee + 1))
        .forEach(line -> lines.add(new Place.Line(line)));
  }

  private static Span span(Place place) {
    return switch (place) {
      case Place.PeriodSum(_, var period) -> period.span();
      case Place.Line _ -> NO_TIME;
      case Place.PayDate(var date) -> new Span(date, date.plusDays(1));
    };
  }

  private static final Span NO_TIME =
      new Span(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH.plusDays(1));

  /** All lines, then sums that no deal carries: of both sides, and further ones of mixes. */
  List<Place> all(Collection<Place.PeriodSum> ofMixes) {
    Set<Place> all = new LinkedHashSet<>(lines);
    all.addAll(current.places());
    all.addAll(proposed.places());
    all.addAll(ofMixes);
    return sorted(all);
  }

  /** In replay order; sums of periods come after lines, in the order of time. */
  static List<Place> sorted(Set<Place> places) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(ORDER);
    return sorted;
  }

  /** Proposed less current, in minor units. */
  long difference(Place place) {
    return Math.subtractExact(proposed.at(place), current.at(place));
  }
}
