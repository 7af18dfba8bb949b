package org.planbridge.report;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.compare.Change;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.StepPair;
import org.planbridge.compare.TermChange;
import org.planbridge.compare.TracePair;
import org.planbridge.explain.Reason;
import org.planbridge.facts.Payee;
import org.planbridge.money.Fraction;
import org.planbridge.words.ReasonWords;
import org.planbridge.workspace.Explained;

/**
 * Explanations as plain text: the current side, the proposed side, and what each step adds to the
 * difference; the first step at which the sides part is marked.
 */
final class TraceText {
  private static final String NONE = "-";
  private static final String SAME = "=";

  private final ReasonWords words;
  private final Amounts amounts;

  TraceText(Currency currency, Locale locale) {
    words = ReasonWords.in(locale, currency);
    amounts = new Amounts(locale);
  }

  String deal(Explained.OfDeal deal) {
    StringBuilder text = new StringBuilder();
    text.append("Deal ")
        .append(Visible.of(deal.deal()))
        .append(" of ")
        .append(deal.date())
        .append(", ")
        .append(named(deal.payee()))
        .append(", ")
        .append(Visible.of(deal.source().file()))
        .append(" row ")
        .append(deal.source().row())
        .append('\n');
    deal.traces().forEach(trace -> text.append('\n').append(component(trace)));
    return text.toString();
  }

  String period(Explained.OfPeriod period, String id) {
    StringBuilder text = new StringBuilder();
    text.append("Period ").append(id).append(", ").append(named(period.payee())).append('\n');
    if (period.reporting().isPresent()) {
      TextTable table = new TextTable(3);
      table.row("Deal", "Date", "Component", "Current", "Proposed", "Effect");
      table.rule();
      for (DealChange deal : period.deals()) {
        row(table, deal.earned(), Visible.of(deal.id()), deal.date().toString(), deal.component());
      }
      for (Explained.OfLine line : period.lines()) {
        row(table, line.line().earned(), NONE, line.line().period().id(), line.line().component());
      }
      for (ClawbackChange back : period.clawbacks()) {
        String what = "%s, %s".formatted(back.component(), Visible.of(back.event()));
        row(table, back.earned(), Visible.of(back.deal()), back.date().toString(), what);
      }
      table.rule();
      row(table, period.reporting().get().earned(), "Earned", "", "");
      for (TermChange term : period.terms()) {
        row(table, term.change(), SettlementTree.kind(term.kind()), term.period().id(), "plan");
        row(table, term.balance(), "  balance after", term.period().id(), "plan");
      }
      row(table, period.reporting().get().paid(), "Paid", "", "");
      text.append('\n').append(table.text());
    }
    for (Explained.OfLine line : period.lines()) {
      line.traces().forEach(trace -> text.append('\n').append(component(trace)));
    }
    for (TermChange term : period.terms()) {
      String name = SettlementTree.kind(term.kind()) + ", " + term.period().id();
      text.append('\n').append(steps(term.trace(), name, "  Comes to"));
    }
    return text.toString();
  }

  private void row(TextTable table, Change change, String first, String second, String third) {
    table.row(
        first,
        second,
        third,
        amounts.money(change.current()),
        amounts.money(change.proposed()),
        amounts.signed(change.difference()));
  }

  private static String named(Payee payee) {
    String name = Visible.of(payee.name());
    return payee.name().equals(payee.id()) ? name : name + " (" + Visible.of(payee.id()) + ")";
  }

  private String component(TracePair trace) {
    return steps(trace, Visible.of(trace.component()), "  Earned");
  }

  private String steps(TracePair trace, String name, String sum) {
    TextTable table = new TextTable(3);
    table.row("  " + name, "Current", "Proposed", "Effect");
    table.rule();
    for (int i = 0; i < trace.steps().size(); i++) {
      StepPair step = trace.steps().get(i);
      boolean first = trace.firstDifference().orElse(-1) == i;
      table.row(
          (first ? "> " : "  ") + heading(step),
          figures(step.current()),
          figures(step.proposed()),
          step.differs() ? effect(step.effect(), "differs") : SAME);
    }
    table.rule();
    table.row(
        sum,
        words.money(trace.current()),
        words.money(trace.proposed()),
        effect(trace.difference(), SAME));
    return table.text();
  }

  private String heading(StepPair step) {
    String current = step.current().map(words::heading).orElse("");
    String proposed = step.proposed().map(words::heading).orElse("");
    return current.isEmpty() || current.equals(proposed)
        ? proposed
        : proposed.isEmpty() ? current : current + " / " + proposed;
  }

  private String figures(Optional<Reason> reason) {
    return reason.map(words::figures).map(Visible::of).orElse(NONE);
  }

  private String effect(Fraction effect, String nothing) {
    return effect.signum() == 0 ? nothing : (effect.signum() > 0 ? "+" : "") + words.money(effect);
  }
}
