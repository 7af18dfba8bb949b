package org.planbridge.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.planbridge.engine.PlanAssignment;
import org.planbridge.engine.Ranks;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.Base;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.TeamCredit;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;

/**
 * Why overrides of a side cannot be worked out: payees who are above themselves, and components of
 * those below that no plan of the side has.
 */
final class OverridePlans {
  private OverridePlans() {}

  static List<Problem> problems(CreditLines lines, PlanAssignment... sides) {
    Set<Problem> problems = new LinkedHashSet<>();
    for (PlanAssignment side : sides) {
      problems.addAll(problems(lines, side));
    }
    return List.copyOf(problems);
  }

  private static List<Problem> problems(CreditLines lines, PlanAssignment side) {
    List<Problem> problems = new ArrayList<>();
    boolean overrides = false;
    for (CompensationPlan plan : side.plans()) {
      for (Component one : plan.components()) {
        if (one.credits().to().value() instanceof TeamCredit team) {
          overrides = true;
          for (String id : named(one, team)) {
            if (side.plans().stream().allMatch(other -> other.component(id).isEmpty())) {
              problems.add(
                  Problem.of(Code.OVERRIDE_COMPONENT, Where.NOWHERE, id, one.name(), plan.name()));
            }
          }
        }
      }
    }
    List<String> circle = overrides ? Ranks.circle(lines) : List.of();
    if (!circle.isEmpty()) {
      problems.add(Problem.of(Code.MANAGER_CIRCLE, Where.NOWHERE, String.join(", ", circle)));
    }
    return problems;
  }

  /** The components of those below that a component names. */
  private static List<String> named(Component one, TeamCredit team) {
    List<String> ids = new ArrayList<>(team.less());
    if (one.base() instanceof Base.ComponentResult(var id)) {
      ids.add(id);
    }
    return ids;
  }
}
