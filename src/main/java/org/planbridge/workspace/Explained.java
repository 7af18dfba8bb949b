package org.planbridge.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.LineChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.PeriodChange;
import org.planbridge.compare.TermChange;
import org.planbridge.compare.TracePair;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Payee;
import org.planbridge.facts.SourceRow;

/** Why a payee's pay for something is what it is, under both sides. */
public sealed interface Explained {
  Payee payee();

  /** How each component came to its part. */
  List<TracePair> traces();

  /** One deal's line of a payee. */
  record OfDeal(Payee payee, String deal, LocalDate date, SourceRow source, List<TracePair> traces)
      implements Explained {}

  /** A sum that no deal carries, such as a bonus. */
  record OfLine(Payee payee, LineChange line, List<TracePair> traces) implements Explained {}

  /**
   * A whole period of a payee: what its deals and lines came to, what events took back in it, and
   * what terms of the plan did.
   *
   * @param reporting the reporting period of that name; empty if only lines have that name
   */
  record OfPeriod(
      Payee payee,
      Optional<PeriodChange> reporting,
      List<DealChange> deals,
      List<OfLine> lines,
      List<ClawbackChange> clawbacks,
      List<TermChange> terms) {
    public OfPeriod {
      deals = List.copyOf(deals);
      lines = List.copyOf(lines);
      clawbacks = List.copyOf(clawbacks);
      terms = List.copyOf(terms);
    }
  }

  /** A deal's lines, of one payee or of all who share it; none if the deal does not count. */
  static List<OfDeal> deal(Comparison comparison, String id, Optional<String> payeeId) {
    CreditLines lines = comparison.current().lines();
    List<OfDeal> found = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      Payee payee = lines.payees().get(lines.payeeOf(line));
      if (lines.deals().ids().get(lines.dealRow(line)).equals(id)
          && payeeId.map(payee.id()::equals).orElse(true)) {
        found.add(
            new OfDeal(
                payee,
                id,
                lines.date(line),
                lines.deals().source(lines.dealRow(line)),
                traces(comparison, lines.payeeOf(line), line)));
      }
    }
    return found;
  }

  /** What each component earned with a line, and after it what events took back of it. */
  private static List<TracePair> traces(Comparison comparison, int payee, int line) {
    List<TracePair> traces = new ArrayList<>(TracePair.of(comparison.explainLine(line)));
    if (!comparison.current().lines().events().isEmpty()) {
      comparison.payee(payee).clawbacks().stream()
          .filter(back -> back.line() == line)
          .forEach(back -> traces.addAll(TracePair.of(comparison.explainClawback(back))));
    }
    return traces;
  }

  /**
   * A payee's period: a reporting period with everything earned in it, or the lines of a measure's
   * own period, such as a year's; empty if nothing has that name.
   */
  static Optional<OfPeriod> period(Comparison comparison, int payeeIndex, String id) {
    PayeeComparison payee = comparison.payee(payeeIndex);
    Optional<PeriodChange> reporting =
        payee.periods().stream().filter(one -> one.period().id().equals(id)).findFirst();
    List<OfLine> lines =
        payee.lines().stream()
            .filter(line ->
                line.period().id().equals(id)
                    || reporting
                        .map(one -> one.period().span().covers(line.period().span().last()))
                        .orElse(false))
            .map(line ->
                new OfLine(
                    payee.payee(),
                    line,
                    TracePair.of(
                        comparison.explainPeriod(payeeIndex, line.component(), line.period()))))
            .toList();
    List<TermChange> terms =
        payee.terms().stream()
            .filter(term ->
                term.period().id().equals(id)
                    || reporting
                        .map(one -> one.period().span().covers(term.period().span().last()))
                        .orElse(false))
            .toList();
    return reporting.isEmpty() && lines.isEmpty() && terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OfPeriod(
                payee.payee(),
                reporting,
                payee.deals().stream().filter(deal -> deal.period().equals(id)).toList(),
                lines,
                payee.clawbacks().stream().filter(back -> back.period().equals(id)).toList(),
                terms));
  }
}
