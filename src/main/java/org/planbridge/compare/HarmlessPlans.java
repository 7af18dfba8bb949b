package org.planbridge.compare;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.facts.Payee;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/** Finds payees who are held harmless against a plan that they are not under on the other side. */
final class HarmlessPlans {
  private HarmlessPlans() {}

  static List<Problem> missing(PlanAssignment side, PlanAssignment other, List<Payee> payees) {
    List<Problem> problems = new ArrayList<>();
    for (int p = 0; p < payees.size(); p++) {
      int payee = p;
      side.planOf(p)
          .map(plan -> plan.terms().holdHarmless())
          .filter(HoldHarmless.Against.class::isInstance)
          .map(HoldHarmless.Against.class::cast)
          .filter(clause ->
              other.planOf(payee).map(CompensationPlan::id).filter(clause.plan()::equals).isEmpty())
          .ifPresent(clause ->
              problems.add(
                  Problem.of(
                      Code.HARMLESS_PLAN, Where.NOWHERE, clause.plan(), payees.get(payee).name())));
    }
    return problems;
  }
}
