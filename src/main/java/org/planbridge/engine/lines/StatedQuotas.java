package org.planbridge.engine.lines;

import java.util.Comparator;
import java.util.List;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.plan.Measure;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;

/** The quota facts that a component goes by: those of the files, or those that the plan states. */
final class StatedQuotas {
  private StatedQuotas() {}

  /** The facts for a payee, at least those that touch {@code period}. */
  static List<Quota> of(QuotaTerms terms, CreditLines lines, Payee payee, Span period) {
    return switch (terms) {
      case QuotaTerms.FromFacts(var measure, _, _) -> lines.quotas().of(payee, measure);
      case QuotaTerms.Stated(var figures, _, _) ->
          figures.stream()
              .filter(one -> rank(one, payee) > 0)
              .max(Comparator.comparingInt(one -> rank(one, payee)))
              .map(one -> List.of(always(one, period)))
              .orElse(List.of());
      case QuotaTerms.InTurn _ ->
          throw new IllegalArgumentException("Quotas in turn have no facts of their own.");
    };
  }

  /** How closely a figure fits a payee; 0 not at all. */
  private static int rank(QuotaTerms.Figure figure, Payee payee) {
    if (figure.payee().isPresent()) {
      return figure.payee().get().equals(payee.id()) ? 3 : 0;
    }
    if (figure.role().isPresent()) {
      return figure.role().get().equals(payee.role()) ? 2 : 0;
    }
    return 1;
  }

  /** A figure of the plan holds for all time, here for the period. */
  private static Quota always(QuotaTerms.Figure figure, Span period) {
    return new Quota(null, null, "", period, figure.quota(), cycle(figure.per()), null, null);
  }

  private static Cycle cycle(Measure.Named per) {
    return switch (per) {
      case MONTH -> Cycle.MONTH;
      case QUARTER -> Cycle.QUARTER;
      case HALF -> Cycle.HALF;
      case YEAR -> Cycle.YEAR;
      case DEAL, WEEK, HALF_MONTH, PERIOD, PLAN_TERM, LIFETIME ->
          throw new IllegalArgumentException("No quota is stated for (%s).".formatted(per));
    };
  }
}
