package org.planbridge.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.TermChange;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Terms;

/** What draws, guarantees and hold-harmless clauses did, as plain text; nothing if none did. */
final class TermsText {
  private TermsText() {}

  static String of(Comparison comparison, Locale locale) {
    boolean any =
        Stream.concat(
                comparison.current().assignment().plans().stream(),
                comparison.proposed().assignment().plans().stream())
            .map(CompensationPlan::terms)
            .anyMatch(TermsText::has);
    if (!any) {
      return "";
    }
    Amounts amounts = new Amounts(locale);
    TextTable table = new TextTable(3);
    table.row(
        "Payee",
        "Beside earnings",
        "Period",
        "Current",
        "Proposed",
        "Difference",
        "Open current",
        "Open proposed");
    table.rule();
    boolean found = false;
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison payee = comparison.payee(p);
      for (TermChange term : payee.terms()) {
        Change change = term.change();
        found = true;
        table.row(
            Visible.of(payee.payee().name()),
            SettlementTree.kind(term.kind()),
            term.period().id(),
            amounts.money(change.current()),
            amounts.money(change.proposed()),
            amounts.signed(change.difference()),
            amounts.money(term.balance().current()),
            amounts.money(term.balance().proposed()));
      }
    }
    return found ? "\n" + table.text() : "";
  }

  private static boolean has(Terms terms) {
    return !(terms.draw() instanceof Draw.None)
        || !(terms.guarantee() instanceof Guarantee.None)
        || !(terms.holdHarmless() instanceof HoldHarmless.None);
  }
}
