package org.planbridge.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.PayDateChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.TermChange;

/** How a payee's earnings became payments, as part of the object other programs rely on. */
final class SettlementTree {
  private SettlementTree() {}

  static Map<String, @Nullable Object> of(PayeeComparison payee) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pay_dates", payee.payDates().stream().map(SettlementTree::payDate).toList());
    tree.put("terms", payee.terms().stream().map(SettlementTree::term).toList());
    tree.put("outstanding", ComparisonTree.change(payee.balances().outstanding()));
    tree.put("topped_up", ComparisonTree.change(payee.balances().toppedUp()));
    tree.put("carried", ComparisonTree.change(payee.balances().carried()));
    return tree;
  }

  private static Map<String, @Nullable Object> payDate(PayDateChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("date", change.payDate().toString());
    tree.putAll(ComparisonTree.change(change.paid()));
    return tree;
  }

  private static Map<String, @Nullable Object> term(TermChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    tree.put("period", change.period().id());
    tree.putAll(ComparisonTree.change(change.change()));
    tree.put("balance", ComparisonTree.change(change.balance()));
    return tree;
  }
}
