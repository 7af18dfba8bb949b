package org.planbridge.engine.payout;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.Fate;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.Release;
import org.planbridge.plan.ReleasePart;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.time.Cycle;
import org.planbridge.time.Period;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * A component's release made ready: divides what it has earned into parts. The shares of parts go
 * by largest remainder; what events release of a part is rounded to date, so that a later event
 * never changes what fell due before it.
 */
final class ReleaseOperator {
  private final Release release;
  private final PlanCalendar calendar;
  private final Happenings happenings;
  private final CreditLines lines;

  ReleaseOperator(
      Release release, PlanCalendar calendar, Happenings happenings, CreditLines lines) {
    this.release = release;
    this.calendar = calendar;
    this.happenings = happenings;
    this.lines = lines;
  }

  /** A part of the release, what the earning's share of it comes to, and the pieces it falls in. */
  record Portion(Fraction share, long units, List<PaidPart> pieces) {}

  /** The earning by the parts of the release; they add up to it. */
  List<Portion> portions(Earning earning) {
    return switch (release) {
      case Release.AtEarning _ ->
          List.of(
              new Portion(
                  Fraction.ONE,
                  earning.units(),
                  List.of(part(earning, earning.units(), new Fate.Due(earning.day())))));
      case Release.InParts inParts -> portions(inParts, earning);
    };
  }

  private List<Portion> portions(Release.InParts inParts, Earning earning) {
    List<Fraction> shares = inParts.shares();
    long[] units = LargestRemainder.divide(earning.units(), shares);
    List<Portion> portions = new ArrayList<>();
    for (int k = 0; k < units.length; k++) {
      List<PaidPart> pieces = new ArrayList<>();
      divide(inParts.all().get(k), earning, units[k], pieces);
      portions.add(new Portion(shares.get(k), units[k], pieces));
    }
    return portions;
  }

  private void divide(ReleasePart part, Earning earning, long units, List<PaidPart> into) {
    OptionalInt line = earning.line();
    if (line.isEmpty()) {
      // What no deal carries waits for no event of a deal.
      LocalDate day =
          part.trigger() instanceof Trigger.PeriodEnd(var cycle)
              ? endOf(cycle, earning.day())
              : earning.day();
      due(part, earning, day, units, into);
      return;
    }
    int row = lines.dealRow(line.getAsInt());
    switch (part.trigger()) {
      case Trigger.Booking _ -> due(part, earning, earning.day(), units, into);
      case Trigger.PeriodEnd(var cycle) ->
          due(part, earning, endOf(cycle, earning.day()), units, into);
      case Trigger.Usage usage ->
          happenings
              .reading(row, usage, part.events())
              .ifPresentOrElse(
                  day -> due(part, earning, day, units, into),
                  () -> {
                    boolean over = !happenings.deadline(row, usage).isAfter(lines.basis().last());
                    into.add(
                        part(
                            earning,
                            units,
                            over ? new Fate.Lapsed(usage) : new Fate.Pending(usage)));
                  });
      case Trigger.OnEvent event -> {
        long before = 0;
        for (Happenings.Step step : happenings.steps(row, event, part.events())) {
          long toDate =
              Fraction.of(units)
                  .times(step.toDate())
                  .rounded(0, RoundingMode.HALF_UP)
                  .longValueExact();
          due(part, earning, step.day(), toDate - before, into);
          before = toDate;
        }
        if (before != units) {
          into.add(part(earning, units - before, new Fate.Pending(event)));
        }
      }
    }
  }

  /** Nothing is payable before it is earned. */
  private void due(
      ReleasePart part, Earning earning, LocalDate triggered, long units, List<PaidPart> into) {
    LocalDate from = triggered.isBefore(earning.day()) ? earning.day() : triggered;
    LocalDate start = from.plusMonths(part.delay().months()).plusDays(part.delay().days());
    int count = part.instalments().map(ReleasePart.Instalments::count).orElse(1);
    int every = part.instalments().map(ReleasePart.Instalments::everyMonths).orElse(0);
    long[] equal = LargestRemainder.divide(units, Collections.nCopies(count, Fraction.ONE));
    boolean oddLast =
        part.instalments()
            .map(one -> one.oddCents().value() == ReleasePart.OddCents.LAST)
            .orElse(false);
    for (int k = 0; k < count; k++) {
      long amount = equal[oddLast ? count - 1 - k : k];
      LocalDate day = start.plusMonths((long) k * every);
      LocalDate on = part.delay().payDay().map(named -> next(day, named)).orElse(day);
      if (amount != 0) {
        into.add(part(earning, amount, new Fate.Due(on)));
      }
    }
  }

  private static PaidPart part(Earning earning, long units, Fate fate) {
    return new PaidPart(earning.component(), earning.line(), earning.earned(), units, fate);
  }

  /** The named day of a month, on the day or after it. */
  static LocalDate next(LocalDate day, int named) {
    if (named == PayCalendar.Payment.LAST_DAY) {
      return day.withDayOfMonth(day.lengthOfMonth());
    }
    LocalDate same = day.withDayOfMonth(named);
    return same.isBefore(day) ? same.plusMonths(1) : same;
  }

  /** The last day of the period in which a day lies; the day itself outside all periods. */
  private LocalDate endOf(Cycle cycle, LocalDate day) {
    return calendar.periods(cycle, new Span(day, day.plusDays(1))).stream()
        .findFirst()
        .map(Period::span)
        .map(Span::last)
        .orElse(day);
  }
}
