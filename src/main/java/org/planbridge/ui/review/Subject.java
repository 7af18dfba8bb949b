package org.planbridge.ui.review;

import java.util.BitSet;
import java.util.List;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.HeldDeal;
import org.planbridge.compare.PayDateChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.PeriodChange;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.time.Span;
import org.planbridge.ui.common.Formats;

/**
 * The payee under review in a comparison.
 *
 * @param index of the payee in the comparison
 * @param paid whether figures are shown as paid, not as earned
 */
record Subject(
    Comparison comparison, int index, PayeeComparison pay, Formats formats, boolean paid) {
  static Subject of(Comparison comparison, int index, Formats formats, boolean paid) {
    return new Subject(comparison, index, comparison.payee(index), formats, paid);
  }

  Span basis() {
    return comparison.basis();
  }

  String name() {
    return pay.payee().name();
  }

  /** The name by which one speaks of the payee. */
  String firstName() {
    String name = name().strip();
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** The total on the chosen basis. */
  Change total() {
    return paid ? pay.paid() : pay.earned();
  }

  Change of(PeriodChange period) {
    return paid ? period.paid() : period.earned();
  }

  /** How many deals counted for the payee. */
  int usedDeals() {
    CreditLines lines = comparison.current().lines();
    BitSet deals = new BitSet();
    for (int line = lines.start(index); line < lines.start(index + 1); line++) {
      deals.set(lines.dealRow(line));
    }
    return deals.cardinality();
  }

  /** The payee's deals that count in neither plan. */
  List<HeldDeal> held() {
    String id = pay.payee().id();
    return comparison.held().stream()
        .filter(deal ->
            id.equals(deal.owner())
                || deal.reasons().stream().anyMatch(hold -> hold.payee().equals(id)))
        .toList();
  }

  boolean hasPlans() {
    return pay.current().isPresent() || pay.proposed().isPresent();
  }

  /** Whether every figure is the same, on every pay date, on both sides. */
  boolean isUntouched() {
    return sameEarned()
        && pay.unpaid().stream().allMatch(one -> isSame(one.amount()))
        && pay.payDates().stream().map(PayDateChange::paid).allMatch(Subject::isSame);
  }

  /** Whether the same is earned by every deal and line, at whatever time it is paid. */
  boolean sameEarned() {
    return pay.deals().stream().allMatch(deal -> isSame(deal.earned()))
        && pay.lines().stream().allMatch(line -> isSame(line.earned()))
        && pay.clawbacks().stream().allMatch(back -> isSame(back.earned()));
  }

  /** What was earned, or topped up, in the compared period and is paid after it. */
  Change owed() {
    Change due = pay.earned().plus(pay.balances().outstanding()).plus(pay.balances().toppedUp());
    return new Change(
        due.current().minus(pay.paid().current()), due.proposed().minus(pay.paid().proposed()));
  }

  static boolean isSame(Change change) {
    return change.difference().signum() == 0;
  }

  static long difference(Change change) {
    return change.difference().minorUnits();
  }
}
