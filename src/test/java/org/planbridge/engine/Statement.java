package org.planbridge.engine;

import java.util.stream.Collectors;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.HeldDeal;
import org.planbridge.compare.PayeeComparison;

/** A comparison as one text, every figure of it, to be compared whole. */
public final class Statement {
  private final StringBuilder text = new StringBuilder();

  private Statement() {}

  /** Everything that a comparison says. */
  public static String of(Comparison comparison) {
    Statement statement = new Statement();
    for (int p = 0; p < comparison.payees().size(); p++) {
      statement.payee(comparison.payee(p));
    }
    statement.line("total", change(comparison.totalEarned()), change(comparison.totalPaid()));
    comparison.held().forEach(statement::held);
    comparison.warnings().forEach(problem -> statement.line("warning", problem.toString()));
    return statement.text.toString();
  }

  /** One payee's part of it. */
  public static String of(PayeeComparison payee) {
    Statement statement = new Statement();
    statement.payee(payee);
    return statement.text.toString();
  }

  private void payee(PayeeComparison payee) {
    line("payee", payee.payee().id(), change(payee.earned()), change(payee.paid()));
    payee
        .periods()
        .forEach(one ->
            line("period", one.period().toString(), change(one.earned()), change(one.paid())));
    payee.components().forEach(one -> line("component", one.id(), change(one.earned())));
    payee.deals().forEach(this::deal);
    payee
        .lines()
        .forEach(
            one -> line("line", one.component(), one.period().toString(), change(one.earned())));
    payee.payDates().forEach(one -> line("pay", one.payDate().toString(), change(one.paid())));
  }

  private void deal(DealChange deal) {
    line(
        "deal",
        deal.id(),
        deal.date().toString(),
        deal.component(),
        deal.period(),
        deal.creditedCurrent().toString(),
        deal.creditedProposed().toString(),
        change(deal.earned()),
        deal.source().toString());
  }

  private void held(HeldDeal deal) {
    line(
        "held",
        deal.id(),
        String.valueOf(deal.owner()),
        String.valueOf(deal.amount()),
        deal.source().toString(),
        deal.reasons().stream()
            .map(reason ->
                reason.payee() + " " + reason.code() + " " + reason.field() + " " + reason.clause())
            .sorted()
            .collect(Collectors.joining("; ")));
  }

  private static String change(Change change) {
    return change.current().toDecimal().toPlainString()
        + " -> "
        + change.proposed().toDecimal().toPlainString();
  }

  private void line(String... fields) {
    text.append(String.join(" | ", fields)).append('\n');
  }
}
