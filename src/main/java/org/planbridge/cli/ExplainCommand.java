package org.planbridge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.HeldDeal;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Explained;
import org.planbridge.workspace.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says step by step why a deal or a period pays what it pays, under both sides. */
@Command(
    name = "explain",
    description = "Prints every step to the pay of one deal or period, under both plans.")
final class ExplainCommand implements Deed {
  private final Session session;

  @Option(names = "--deal", paramLabel = "ID", description = "The deal.")
  private @Nullable String deal;

  @Option(
      names = "--period",
      paramLabel = "ID",
      description = "The period, such as 2026-Q1; needs --payee.")
  private @Nullable String period;

  @Option(names = "--payee", paramLabel = "ID", description = "The payee.")
  private @Nullable String payee;

  @Mixin private Comparing comparing = new Comparing();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode run() throws IOException {
    String dealId = deal;
    String periodId = period;
    String payeeId = payee;
    if ((dealId == null) == (periodId == null) || (periodId != null && payeeId == null)) {
      throw Refusal.usage("explain takes either --deal, or --period and --payee");
    }
    Compared.Done done = comparing.compare(session);
    if (dealId != null) {
      explainDeal(done, dealId);
    } else if (periodId != null && payeeId != null) {
      explainPeriod(done.comparison(), periodId, payeeId);
    }
    return ExitCode.DONE;
  }

  private void explainDeal(Compared.Done done, String id) throws IOException {
    Comparison comparison = done.comparison();
    List<Explained.OfDeal> deals = Explained.deal(comparison, id, Optional.ofNullable(payee));
    if (deals.isEmpty()) {
      throw new Refusal(notThere(done, id));
    }
    Reports reports = session.tools().reports();
    Currency currency = comparison.currency();
    session.answer(
        reports.tree(currency, deals), () -> reports.text(currency, deals, session.locale()));
  }

  /** A deal that is held is not there either, but it is known why. */
  private static List<Problem> notThere(Compared.Done done, String id) {
    List<Problem> problems = new ArrayList<>(notFound("deal " + id));
    for (HeldDeal held : done.comparison().held()) {
      if (held.id().equals(id)) {
        done.held().stream()
            .filter(one ->
                held.source().file().equals(one.where().file())
                    && Integer.valueOf(held.source().row()).equals(one.where().row()))
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private void explainPeriod(Comparison comparison, String id, String payeeId) throws IOException {
    int index =
        comparison.payeeIndex(payeeId).orElseThrow(() -> new Refusal(notFound("payee " + payeeId)));
    Explained.OfPeriod found =
        Explained.period(comparison, index, id)
            .orElseThrow(() -> new Refusal(notFound("period " + id)));
    Reports reports = session.tools().reports();
    Currency currency = comparison.currency();
    session.answer(
        reports.tree(currency, found), () -> reports.text(currency, found, id, session.locale()));
  }

  private static List<Problem> notFound(String what) {
    return List.of(Problem.of(Code.NOT_FOUND, Where.NOWHERE, what));
  }
}
