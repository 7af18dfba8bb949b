package org.planbridge.ui.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.facts.DealTable;
import org.planbridge.time.Span;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.AskedBasis;

/**
 * The times that a project's deals offer to compare: all, years, halves, quarters, any two days.
 */
final class Periods {
  /** Halves and quarters are offered for so many years; more would be a list to get lost in. */
  private static final int PARTED_YEARS = 3;

  private final UiWords words;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthAndYear;
  private final DateTimeFormatter day;

  Periods(UiWords words) {
    this.words = words;
    this.month = DateTimeFormatter.ofPattern("MMM", words.locale());
    this.monthAndYear = DateTimeFormatter.ofPattern("MMM yyyy", words.locale());
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
  }

  /** What is offered, and which of it is compared now. */
  record Offer(List<PeriodChoice> choices, PeriodChoice chosen) {
    Offer {
      choices = List.copyOf(choices);
    }
  }

  /** Empty if there are no deals. */
  Optional<Offer> over(DealTable deals, AskedBasis asked) {
    return AskedBasis.YEARS_WITH_DEALS.over(deals).map(all -> offer(all, asked));
  }

  private Offer offer(Span all, AskedBasis asked) {
    List<PeriodChoice> choices = new ArrayList<>();
    choices.add(
        new PeriodChoice(
            brief(all), words.of("context.allPeriods", brief(all)), null, null, false));
    int first = all.from().getYear();
    int last = all.last().getYear();
    for (int year = last; year >= first && last > first; year--) {
      choices.add(choice(year, 1, 12));
    }
    for (int length : new int[] {6, 3}) {
      for (int year = last; year >= Math.max(first, last - PARTED_YEARS + 1); year--) {
        for (int start = 1; start <= 12; start += length) {
          choices.add(choice(year, start, length));
        }
      }
    }
    PeriodChoice chosen =
        choices.stream().filter(one -> is(one, asked)).findFirst().orElseGet(() -> own(all, asked));
    if (!choices.contains(chosen)) {
      choices.add(1, chosen);
    }
    String ask = words.of("context.otherPeriod");
    choices.add(new PeriodChoice(ask, ask, null, null, true));
    return new Offer(choices, chosen);
  }

  private static boolean is(PeriodChoice choice, AskedBasis asked) {
    return java.util.Objects.equals(choice.from(), asked.from())
        && java.util.Objects.equals(choice.to(), asked.to());
  }

  /** Two days that somebody chose. */
  private PeriodChoice own(Span all, AskedBasis asked) {
    LocalDate from = asked.from() == null ? all.from() : asked.from();
    LocalDate to = asked.to() == null ? all.last() : asked.to();
    String name = brief(Span.ofClosed(from, to));
    return new PeriodChoice(name, name, asked.from(), asked.to(), false);
  }

  private PeriodChoice choice(int year, int start, int months) {
    YearMonth first = YearMonth.of(year, start);
    YearMonth last = first.plusMonths(months - 1L);
    String name = brief(Span.ofClosed(first.atDay(1), last.atEndOfMonth()));
    return new PeriodChoice(name, name, first.atDay(1), last.atEndOfMonth(), false);
  }

  /** For example {@code Jan – Dec 2026}, or both days where they cut months. */
  String brief(Span span) {
    LocalDate from = span.from();
    LocalDate last = span.last();
    boolean months = from.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (!months) {
      return words.of("status.period", day.format(from), day.format(last));
    }
    if (YearMonth.from(from).equals(YearMonth.from(last))) {
      return monthAndYear.format(from);
    }
    boolean sameYear = from.getYear() == last.getYear();
    return words.of(
        "status.period", (sameYear ? month : monthAndYear).format(from), monthAndYear.format(last));
  }
}
