package org.planbridge.ui.review;

import java.time.YearMonth;
import java.util.function.Function;
import org.planbridge.compare.Change;
import org.planbridge.compare.TermChange;
import org.planbridge.money.Money;

/** The rows of the pay calendar that say what draws and guarantees did; none if none did. */
final class AdvanceRows {
  private final Subject subject;
  private final ExtraRows rows;

  AdvanceRows(Subject subject, ExtraRows rows) {
    this.subject = subject;
    this.rows = rows;
  }

  void fill() {
    rows.row("review.timing.advanced", (month, side) -> sum(month, side, true));
    rows.row("review.timing.repaid", (month, side) -> sum(month, side, false));
    rows.row("review.timing.balance", (month, side) -> balance(month, side));
  }

  /** What was paid beside the earnings, or what of them was taken. */
  private Money sum(YearMonth month, Function<Change, Money> side, boolean paid) {
    Money sum = rows.zero();
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
    Money zero = rows.zero();
    Money[] last = {zero, zero};
    for (TermChange term : subject.pay().terms()) {
      if (!YearMonth.from(term.date()).isAfter(month)) {
        last[term.kind().isDraw() ? 1 : 0] = side.apply(term.balance());
      }
    }
    return last[0].plus(last[1]);
  }
}
