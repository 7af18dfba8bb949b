package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.planbridge.chart.Chart;
import org.planbridge.chart.Heading;
import org.planbridge.chart.PayTiming;
import org.planbridge.chart.Sides;
import org.planbridge.compare.Change;
import org.planbridge.money.Money;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The calendar of what is earned and what is paid, with the leanest month and what is owed. */
final class TimingChart {
  private final UiWords words;
  private final TimeNames times;

  TimingChart(UiWords words) {
    this.words = words;
    this.times = new TimeNames(words);
  }

  Chart of(Subject subject) {
    List<MonthSums> sums = MonthSums.of(subject);
    Formats formats = subject.formats();
    List<PayTiming.Month> months = new ArrayList<>();
    long gap = 0;
    for (MonthSums month : subject.hasPlans() ? sums : List.<MonthSums>of()) {
      gap = Math.addExact(gap, Subject.difference(month.paid()));
      months.add(
          new PayTiming.Month(
              month.month().toString(),
              times.month(month.month(), subject.basis(), formats),
              formats.figure(month.earned().current().minorUnits()),
              formats.figure(month.paid().current().minorUnits()),
              formats.figure(month.earned().proposed().minorUnits()),
              formats.figure(month.paid().proposed().minorUnits()),
              formats.difference(gap)));
    }
    return new PayTiming(
        new Heading(
            title(subject), salary(subject), "", words.of("review.nothing", subject.firstName())),
        new Sides(
            words.of("review.current"), words.of("review.proposed"), words.of("review.timing.gap")),
        words.of("review.earned"),
        words.of("review.paid"),
        words.of("review.column.month"),
        months,
        subject.hasPlans() ? extras(subject, sums) : List.of(),
        callouts(subject, sums));
  }

  /** Base salary stands beside what is earned and paid; it is no part of either. */
  private String salary(Subject subject) {
    return subject
        .pay()
        .baseSalary()
        .map(salary ->
            words.of("review.timing.salary", subject.formats().wholeMoney(salary.minorUnits())))
        .orElse("");
  }

  private List<PayTiming.Extra> extras(Subject subject, List<MonthSums> sums) {
    ExtraRows extras = new ExtraRows(words, subject, sums);
    new PayoutRows(subject, extras).fill();
    new AdvanceRows(subject, extras).fill();
    return extras.rows();
  }

  private String title(Subject subject) {
    Change owed = subject.owed();
    String last = subject.formats().date(subject.basis().last());
    return words.of(
        "review.timing.owed",
        last,
        subject.formats().wholeMoney(owed.current().minorUnits()),
        subject.formats().wholeMoney(owed.proposed().minorUnits()));
  }

  private List<PayTiming.Callout> callouts(Subject subject, List<MonthSums> sums) {
    List<PayTiming.Callout> callouts = new ArrayList<>();
    lowest(
        subject,
        sums,
        PayTiming.Row.CURRENT_PAID,
        "review.timing.lowest.current",
        month -> month.paid().current(),
        callouts);
    lowest(
        subject,
        sums,
        PayTiming.Row.PROPOSED_PAID,
        "review.timing.lowest.proposed",
        month -> month.paid().proposed(),
        callouts);
    return callouts;
  }

  /** The leanest month that a payee lives on: inside the compared period, after the first pay. */
  private void lowest(
      Subject subject,
      List<MonthSums> sums,
      PayTiming.Row row,
      String key,
      Function<MonthSums, Money> paid,
      List<PayTiming.Callout> callouts) {
    sums.stream()
        .filter(month -> month.isInside(subject))
        .dropWhile(month -> paid.apply(month).signum() == 0)
        .min(Comparator.comparing(paid))
        .ifPresent(month ->
            callouts.add(
                new PayTiming.Callout(
                    month.month().toString(),
                    row,
                    words.of(
                        key,
                        times.month(month.month(), subject.basis(), subject.formats()),
                        subject.formats().money(paid.apply(month).minorUnits())))));
  }
}
