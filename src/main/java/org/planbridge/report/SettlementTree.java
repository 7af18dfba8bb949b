package org.planbridge.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.PayDateChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.TermChange;
import org.planbridge.compare.UnpaidChange;
import org.planbridge.engine.TermLine;
import org.planbridge.words.TriggerWords;

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
    tree.put("deferred", ComparisonTree.change(payee.balances().deferred()));
    tree.put("pending", ComparisonTree.change(payee.pending()));
    tree.put("lapsed", ComparisonTree.change(payee.lapsed()));
    tree.put("clawed_back", ComparisonTree.change(payee.clawedBack()));
    tree.put("clawbacks", payee.clawbacks().stream().map(SettlementTree::clawback).toList());
    tree.put("unpaid", payee.unpaid().stream().map(SettlementTree::unpaid).toList());
    tree.put("base_salary", payee.baseSalary().map(ComparisonTree::text).orElse(null));
    return tree;
  }

  static Map<String, @Nullable Object> clawback(ClawbackChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("deal", change.deal());
    tree.put("component", change.component());
    tree.put("event", change.event());
    tree.put("date", change.date().toString());
    tree.put("period", change.period());
    tree.putAll(ComparisonTree.change(change.earned()));
    return tree;
  }

  private static Map<String, @Nullable Object> unpaid(UnpaidChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("deal", change.deal().orElse(null));
    tree.put("component", change.component());
    tree.put("lapsed", change.lapsed());
    tree.put("awaits", TriggerWords.in(Locale.ROOT).of(change.awaited()));
    tree.putAll(ComparisonTree.change(change.amount()));
    return tree;
  }

  private static Map<String, @Nullable Object> payDate(PayDateChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("date", change.payDate().toString());
    tree.putAll(ComparisonTree.change(change.paid()));
    return tree;
  }

  /** Such as {@code draw paid}. */
  static String kind(TermLine.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Map<String, @Nullable Object> term(TermChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", kind(change.kind()));
    tree.put("period", change.period().id());
    tree.putAll(ComparisonTree.change(change.change()));
    tree.put("balance", ComparisonTree.change(change.balance()));
    return tree;
  }
}
