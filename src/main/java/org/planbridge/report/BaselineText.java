package org.planbridge.report;

import java.util.Locale;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.baseline.PayDateProof;
import org.planbridge.baseline.PayeeProof;
import org.planbridge.words.BaselineWords;

/** What was really paid held against the replay, as plain text. */
final class BaselineText {
  private final Amounts amounts;
  private final BaselineWords words;

  BaselineText(Locale locale) {
    amounts = new Amounts(locale);
    words = BaselineWords.in(locale);
  }

  String of(BaselineProof proof) {
    if (!proof.hasStatements()) {
      return "There are no pay statements to hold the replay against.\n";
    }
    TextTable table = new TextTable(2);
    table.row("Payee", "Pay date", "Replayed", "Paid", "Difference");
    table.rule();
    StringBuilder findings = new StringBuilder();
    for (PayeeProof payee : proof.payees()) {
      for (PayDateProof date : payee.differences()) {
        table.row(
            Visible.of(payee.payee().name()),
            date.date().toString(),
            amounts.money(date.replayed()),
            amounts.money(date.paid()),
            amounts.signed(date.difference()));
        findings.append(
            "%s, %s: %s\n"
                .formatted(
                    Visible.of(payee.payee().name()),
                    date.date(),
                    Visible.of(words.sentence(date))));
      }
    }
    String head =
        "The current plan's replay equals the pay statements on %s of %s pay dates.\n"
            .formatted(amounts.whole(proof.matches()), amounts.whole(proof.dates()));
    return findings.isEmpty() ? head : head + "\n" + table.text() + "\n" + findings;
  }
}
