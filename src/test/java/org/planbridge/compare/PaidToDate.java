package org.planbridge.compare;

import java.time.LocalDate;
import java.util.function.Function;
import org.planbridge.money.Money;

/**
 * One side of a payee at the end of a day, in minor units. What is open of draws is read off the
 * balance that was shown last, and what was topped up is what a line paid and the balance did not
 * take; what is owed is everything that is paid later, waits or is carried, less what is earned,
 * advanced or taken back later.
 */
record PaidToDate(long earned, long open, long toppedUp, long paid, long owed) {
  static PaidToDate of(PayeeComparison payee, LocalDate day, Function<Change, Money> side) {
    long earned = 0;
    long earnedLater = 0;
    for (DealChange deal : payee.deals()) {
      long units = side.apply(deal.earned()).minorUnits();
      earned += deal.date().isAfter(day) ? 0 : units;
      earnedLater += deal.date().isAfter(day) ? units : 0;
    }
    for (LineChange line : payee.lines()) {
      boolean later = line.period().span().last().isAfter(day);
      long units = side.apply(line.earned()).minorUnits();
      earned += later ? 0 : units;
      earnedLater += later ? units : 0;
    }
    for (ClawbackChange back : payee.clawbacks()) {
      long units = side.apply(back.earned()).minorUnits();
      earned += back.date().isAfter(day) ? 0 : units;
      earnedLater += back.date().isAfter(day) ? units : 0;
    }
    long[] open = new long[2];
    long toppedUp = 0;
    long later = 0;
    for (TermChange term : payee.terms()) {
      long units = side.apply(term.change()).minorUnits();
      if (term.date().isAfter(day)) {
        later += term.kind().isForgiven() ? 0 : units;
        continue;
      }
      long balance = side.apply(term.balance()).minorUnits();
      int which = term.kind().isDraw() ? 1 : 0;
      switch (term.kind()) {
        case DRAW_PAID, HELD_HARMLESS -> toppedUp += units - (balance - open[which]);
        case DRAW_FORGIVEN, HELD_HARMLESS_FORGIVEN, GUARANTEED -> toppedUp += units;
        case DRAW_REPAID, HELD_HARMLESS_REPAID -> {}
      }
      open[which] = term.kind().hasBalance() ? balance : open[which];
    }
    long paid = 0;
    long owed =
        side.apply(payee.balances().carried()).minorUnits()
            + side.apply(payee.pending()).minorUnits()
            + side.apply(payee.lapsed()).minorUnits();
    for (PayDateChange date : payee.payDates()) {
      long units = side.apply(date.paid()).minorUnits();
      paid += date.payDate().isAfter(day) ? 0 : units;
      owed += date.payDate().isAfter(day) ? units : 0;
    }
    return new PaidToDate(earned, open[0] + open[1], toppedUp, paid, owed - later - earnedLater);
  }
}
