package org.planbridge.engine;

import java.time.LocalDate;
import java.util.List;
import org.planbridge.engine.Succession.Turn;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodRule;
import org.planbridge.engine.lines.PlanView;
import org.planbridge.facts.Payee;
import org.planbridge.plan.Component;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Quota facts that change inside a period which a component measures. What was paid before the
 * change would keep the old figure and what comes after would take the blended one; that is not
 * carried out, so it is refused.
 */
final class QuotaChanges {
  private QuotaChanges() {}

  static void find(CreditLines lines, Payee payee, List<Turn> turns, List<Problem> into) {
    for (Turn turn : turns) {
      for (Component component : turn.plan().components()) {
        if (component.quota() instanceof QuotaTerms.FromFacts(var measure, _, _)
            && Attaining.looksAtQuota(component)) {
          for (LocalDate day : PlanView.quotaChanges(lines, payee, measure)) {
            if (Cuts.cuts(
                PeriodRule.of(component.measure().over().value(), turn.plan()),
                lines.basis(),
                day)) {
              into.add(
                  Problem.of(
                      Code.IN_FORCE,
                      Where.NOWHERE,
                      Succession.name(turn.plan()),
                      day.toString(),
                      "quotaFacts",
                      payee.name()));
            }
          }
        }
      }
    }
  }
}
