package org.planbridge.ui.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.planbridge.chart.Figure;
import org.planbridge.chart.PayTiming;
import org.planbridge.compare.Change;
import org.planbridge.compare.TermChange;
import org.planbridge.money.Money;
import org.planbridge.ui.common.UiWords;

/** The rows of the pay calendar that say what draws and guarantees did; none if none did. */
final class AdvanceRows {
  private final UiWords words;
  private final Subject subject;
  private final List<MonthSums> months;
  private final List<PayTiming.Extra> rows = new ArrayList<>();

  AdvanceRows(UiWords words, Subject subject, List<MonthSums> months) {
    this.words = words;
    this.subject = subject;
    this.months = months;
  }

  List<PayTiming.Extra> rows() {
    for (boolean proposed : new boolean[] {false, true}) {
      Function<Change, Money> side = proposed ? Change::proposed : Change::current;
      row("review.timing.advanced", proposed, month -> sum(month, side, true));
      row("review.timing.repaid", proposed, month -> sum(month, side, false));
      row("review.timing.balance", proposed, month -> balance(month, side));
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

  /** What was paid beside the earnings, or what of them was taken. */
  private Money sum(YearMonth month, Function<Change, Money> side, boolean paid) {
    Money sum = Money.zero(subject.comparison().currency());
    for (TermChange term : subject.pay().terms()) {
      Money units = side.apply(term.change());
      if (!term.kind().isForgiven()
          && (units.signum() > 0) == paid
          && YearMonth.from(term.date()).equals(month)) {
        sum = sum.plus(units);
      }
    }
    return sum;
  }

  private Money balance(YearMonth month, Function<Change, Money> side) {
    Money zero = Money.zero(subject.comparison().currency());
    Money[] last = {zero, zero};
    for (TermChange term : subject.pay().terms()) {
      if (!YearMonth.from(term.date()).isAfter(month)) {
        last[term.kind().isDraw() ? 1 : 0] = side.apply(term.balance());
      }
    }
    return last[0].plus(last[1]);
  }
}
