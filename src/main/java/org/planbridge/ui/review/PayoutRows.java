package org.planbridge.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.planbridge.compare.Change;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.UnpaidChange;
import org.planbridge.money.Money;

/**
 * The rows of the pay calendar that say what of a month's earnings still waits, what of them is
 * lost, and what events took back in it; none where there is nothing of the kind.
 */
final class PayoutRows {
  private final Subject subject;
  private final ExtraRows rows;

  PayoutRows(Subject subject, ExtraRows rows) {
    this.subject = subject;
    this.rows = rows;
  }

  void fill() {
    rows.row("review.timing.pending", (month, side) -> unpaid(month, side, false));
    rows.row("review.timing.lapsed", (month, side) -> unpaid(month, side, true));
    rows.row("review.timing.clawedBack", (month, side) -> clawedBack(month, side));
  }

  private Money unpaid(YearMonth month, Function<Change, Money> side, boolean lapsed) {
    Money sum = rows.zero();
    for (UnpaidChange one : subject.pay().unpaid()) {
      if (one.lapsed() == lapsed && isIn(month, one.earned())) {
        sum = sum.plus(side.apply(one.amount()));
      }
    }
    return sum;
  }

  private Money clawedBack(YearMonth month, Function<Change, Money> side) {
    Money sum = rows.zero();
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
