package org.planbridge.ui.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.planbridge.chart.Figure;
import org.planbridge.chart.PayTiming;
import org.planbridge.compare.Change;
import org.planbridge.money.Money;
import org.planbridge.ui.common.UiWords;

/** Rows of the pay calendar beside what is earned and paid, each only where it says something. */
final class ExtraRows {
  /** What a month has on one side of a comparison. */
  interface Sum {
    Money of(YearMonth month, Function<Change, Money> side);
  }

  private final UiWords words;
  private final Subject subject;
  private final List<MonthSums> months;
  private final List<PayTiming.Extra> current = new ArrayList<>();
  private final List<PayTiming.Extra> proposed = new ArrayList<>();

  ExtraRows(UiWords words, Subject subject, List<MonthSums> months) {
    this.words = words;
    this.subject = subject;
    this.months = months;
  }

  /** A row for each side on which a month has something. */
  void row(String key, Sum sum) {
    add(false, key, month -> sum.of(month, Change::current));
    add(true, key, month -> sum.of(month, Change::proposed));
  }

  private void add(boolean then, String key, Function<YearMonth, Money> figure) {
    List<Figure> figures =
        months.stream()
            .map(month -> subject.formats().figure(figure.apply(month.month()).minorUnits()))
            .toList();
    if (figures.stream().anyMatch(one -> one.value() != 0)) {
      (then ? proposed : current).add(new PayTiming.Extra(words.of(key), then, figures));
    }
  }

  Money zero() {
    return Money.zero(subject.comparison().currency());
  }

  /** The current side's rows, then the proposed side's. */
  List<PayTiming.Extra> rows() {
    List<PayTiming.Extra> all = new ArrayList<>(current);
    all.addAll(proposed);
    return List.copyOf(all);
  }
}
