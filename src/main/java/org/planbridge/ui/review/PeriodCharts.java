package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.chart.Chart;
import org.planbridge.chart.Cumulative;
import org.planbridge.chart.Heading;
import org.planbridge.chart.PairedBars;
import org.planbridge.chart.Sides;
import org.planbridge.compare.Change;
import org.planbridge.compare.PeriodChange;
import org.planbridge.money.Money;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The pictures of both plans over time: period by period, and summed up month by month. */
final class PeriodCharts {
  private static final List<PeriodChange> NOTHING = List.of();

  private final UiWords words;
  private final TimeNames times;
  private final HowWriter how;

  PeriodCharts(UiWords words) {
    this.words = words;
    this.times = new TimeNames(words);
    this.how = new HowWriter(words);
  }

  Chart paired(Subject subject) {
    Formats formats = subject.formats();
    List<PairedBars.Pair> pairs = new ArrayList<>();
    for (PeriodChange period : subject.hasPlans() ? subject.pay().periods() : NOTHING) {
      Change change = subject.of(period);
      pairs.add(
          new PairedBars.Pair(
              period.period().id(),
              times.period(period.period(), subject.basis(), formats),
              formats.figure(change.current().minorUnits()),
              formats.figure(change.proposed().minorUnits()),
              formats.difference(Subject.difference(change))));
    }
    String note = subject.paid() ? "review.periods.paid" : "review.periods.earned";
    return new PairedBars(
        heading(subject, how.finding(subject), words.of(note, span(subject))),
        sides(),
        words.of("review.column.period"),
        pairs,
        formats.difference(Subject.difference(subject.total())),
        words.of("review.total"),
        formats.axis(),
        this::larger);
  }

  Chart cumulative(Subject subject) {
    Formats formats = subject.formats();
    List<Cumulative.Point> points = new ArrayList<>();
    Money zero = Money.zero(subject.comparison().currency());
    Change sum = new Change(zero, zero);
    for (MonthSums month : MonthSums.of(subject)) {
      if (subject.hasPlans() && month.isInside(subject)) {
        sum = sum.plus(inBasis(month, subject));
        points.add(
            new Cumulative.Point(
                month.month().toString(),
                times.month(month.month(), subject.basis(), formats),
                formats.figure(sum.current().minorUnits()),
                formats.figure(sum.proposed().minorUnits()),
                formats.difference(Subject.difference(sum))));
      }
    }
    String note = subject.paid() ? "review.cumulative.paid" : "review.cumulative.earned";
    return new Cumulative(
        heading(subject, how.finding(subject), words.of(note, span(subject))),
        sides(),
        words.of("review.column.month"),
        points,
        formats.axis());
  }

  /** A month at the edge of the compared period may hold pay dates outside it. */
  private static Change inBasis(MonthSums month, Subject subject) {
    if (!subject.paid()) {
      return month.earned();
    }
    Money zero = Money.zero(subject.comparison().currency());
    return subject.pay().payDates().stream()
        .filter(date ->
            subject.basis().covers(date.payDate())
                && java.time.YearMonth.from(date.payDate()).equals(month.month()))
        .map(date -> date.paid())
        .reduce(new Change(zero, zero), Change::plus);
  }

  Sides sides() {
    return new Sides(
        words.of("review.current"), words.of("review.proposed"), words.of("review.difference"));
  }

  Heading heading(Subject subject, String title, String note) {
    return new Heading(
        title, note, words.of("review.caution"), words.of("review.nothing", subject.firstName()));
  }

  String span(Subject subject) {
    return times.span(subject.basis(), subject.formats());
  }

  private String larger(int factor) {
    return factor == 0
        ? words.of("review.scale.own")
        : factor == 1
            ? words.of("review.scale.same")
            : words.of("review.scale.larger", Integer.toString(factor));
  }
}
