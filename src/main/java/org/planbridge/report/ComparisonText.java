package org.planbridge.report;

import java.util.Locale;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.Mode;
import org.planbridge.workspace.Compared;

/** A comparison as plain text: what was compared, every payee, and the totals. */
final class ComparisonText {
  private final Locale locale;

  ComparisonText(Locale locale) {
    this.locale = locale;
  }

  String of(Compared.Done compared) {
    Comparison comparison = compared.comparison();
    Amounts amounts = new Amounts(locale);
    TextTable table = new TextTable(1);
    table.row(
        "Payee",
        "Earned current",
        "Earned proposed",
        "Difference",
        "%",
        "Paid current",
        "Paid proposed",
        "Difference");
    table.rule();
    for (int p = 0; p < comparison.payees().size(); p++) {
      row(
          table,
          amounts,
          Visible.of(comparison.payees().get(p).name()),
          comparison.earned(p),
          comparison.paid(p));
    }
    table.rule();
    row(table, amounts, "Total", comparison.totalEarned(), comparison.totalPaid());
    return "Compared: %s to %s, %s, %s. Difference = proposed − current.%n"
            .formatted(
                comparison.basis().from(),
                comparison.basis().last(),
                comparison.currency(),
                mode(comparison.mode()))
        + "Deals used: %s. Held: %s. Ignored: %s.\n\n"
            .formatted(
                amounts.whole(comparison.usedDeals()),
                amounts.whole(compared.held().size()),
                amounts.whole(compared.ignored()))
        + table.text()
        + TermsText.of(comparison, locale);
  }

  private static String mode(Mode mode) {
    return switch (mode) {
      case THROUGHOUT -> "both plans applied throughout";
      case IN_FORCE -> "each deal by the plan in force on its day";
    };
  }

  private static void row(
      TextTable table, Amounts amounts, String name, Change earned, Change paid) {
    table.row(
        name,
        amounts.money(earned.current()),
        amounts.money(earned.proposed()),
        amounts.signed(earned.difference()),
        amounts.percent(earned),
        amounts.money(paid.current()),
        amounts.money(paid.proposed()),
        amounts.signed(paid.difference()));
  }
}
