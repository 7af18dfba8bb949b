package org.planbridge.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.planbridge.chart.Figure;
import org.planbridge.chart.PayTiming;
import org.planbridge.compare.Change;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.UnpaidChange;
import org.planbridge.money.Money;
import org.planbridge.ui.common.UiWords;

/**
 * The rows of the pay calendar that say what of a month's earnings still waits, what of them is
 * lost, and what events took back in it; none where there is nothing of the kind.
 */
final class PayoutRows {
  private final UiWords words;
  private final Subject subject;
  private final List<MonthSums> months;
  private final List<PayTiming.Extra> rows = new ArrayList<>();

  PayoutRows(UiWords words, Subject subject, List<MonthSums> months) {
    this.words = words;
    this.subject = subject;
    this.months = months;
  }

  List<PayTiming.Extra> rows() {
    for (boolean proposed : new boolean[] {false, true}) {
      Function<Change, Money> side = proposed ? Change::proposed : Change::current;
      row("review.timing.pending", proposed, month -> unpaid(month, side, false));
      row("review.timing.lapsed", proposed, month -> unpaid(month, side, true));
      row("review.timing.clawedBack", proposed, month -> clawedBack(month, side));
    }
    return rows;
  }

  private void row(String key, boolean proposed, Function<YearMonth, Money> figure) {
    List<Figure> figures =
        months.stream()
            .map(month -> subject.formats().figure(figure.apply(month.month()).minorUnits()))
            .toList();
    if (figures.stream().anyMatch(one -> one.value() != 0)) {
      rows.add(new PayTiming.Extra(words.of(key), proposed, figures));
    }
  }

  private Money unpaid(YearMonth month, Function<Change, Money> side, boolean lapsed) {
    Money sum = Money.zero(subject.comparison().currency());
    for (UnpaidChange one : subject.pay().unpaid()) {
      if (one.lapsed() == lapsed && isIn(month, one.earned())) {
        sum = sum.plus(side.apply(one.amount()));
      }
    }
    return sum;
  }

  private Money clawedBack(YearMonth month, Function<Change, Money> side) {
    Money sum = Money.zero(subject.comparison().currency());
    for (ClawbackChange one : subject.pay().clawbacks()) {
      if (isIn(month, one.date())) {
        sum = sum.plus(side.apply(one.earned()));
      }
    }
    return sum;
  }

  private static boolean isIn(YearMonth month, LocalDate day) {
    return YearMonth.from(day).equals(month);
  }
}
