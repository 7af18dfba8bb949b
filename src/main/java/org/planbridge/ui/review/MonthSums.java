package org.planbridge.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.planbridge.compare.Change;
import org.planbridge.money.Money;

/**
 * What a payee earned and was paid in one month. Months run from the compared period's first to its
 * last, and on to the last pay date after it.
 */
record MonthSums(YearMonth month, Change earned, Change paid) {
  static List<MonthSums> of(Subject subject) {
    Money zero = Money.zero(subject.comparison().currency());
    Change nothing = new Change(zero, zero);
    var earned = new TreeMap<YearMonth, Change>();
    var paid = new TreeMap<YearMonth, Change>();
    subject.pay().deals().forEach(deal -> add(earned, deal.date(), deal.earned()));
    subject.pay().lines().forEach(line -> add(earned, line.period().span().last(), line.earned()));
    subject.pay().clawbacks().forEach(back -> add(earned, back.date(), back.earned()));
    subject.pay().payDates().forEach(date -> add(paid, date.payDate(), date.paid()));
    YearMonth last = YearMonth.from(subject.basis().last());
    if (!paid.isEmpty() && paid.lastKey().isAfter(last)) {
      last = paid.lastKey();
    }
    List<MonthSums> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(subject.basis().from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(
          new MonthSums(
              month, earned.getOrDefault(month, nothing), paid.getOrDefault(month, nothing)));
    }
    return List.copyOf(months);
  }

  private static void add(TreeMap<YearMonth, Change> sums, LocalDate day, Change change) {
    sums.merge(YearMonth.from(day), change, Change::plus);
  }

  /** Whether the month has days of the compared period. */
  boolean isInside(Subject subject) {
    return !month.isAfter(YearMonth.from(subject.basis().last()));
  }
}
