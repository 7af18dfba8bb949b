package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Term;

/** The changes between two plans, one step each. */
final class Steps {
  private Steps() {}

  /**
   * In the order of the diff. Who a plan is for is no step: it says under which plans somebody is,
   * not what a plan pays.
   *
   * @param quotasOfSides whether the facts state quotas for one side only
   */
  static List<Step> of(PlanPair plans, boolean quotasOfSides) {
    List<Step> steps = new ArrayList<>();
    ClauseAddress who = ClauseAddress.of(Term.WHO);
    for (PlanDiff.Change change : PlanDiff.between(plans.current(), plans.proposed()).changes()) {
      if (!change.address().equals(who)) {
        steps.add(new Step.Clause(plans, change));
      }
    }
    if (!shared(plans.current(), plans.proposed())
        .equals(shared(plans.proposed(), plans.current()))) {
      steps.add(new Step.Order(plans));
    }
    if (!plans.current().effective().equals(plans.proposed().effective())
        && (measuresTerm(plans.current()) || measuresTerm(plans.proposed()))) {
      steps.add(new Step.Length(plans));
    }
    if (quotasOfSides) {
      steps.add(new Step.Quotas());
    }
    return List.copyOf(steps);
  }

  /** The components that another plan has too, in this plan's order. */
  private static List<String> shared(CompensationPlan plan, CompensationPlan other) {
    return plan.components().stream()
        .map(Component::id)
        .filter(id -> other.component(id).isPresent())
        .toList();
  }

  private static boolean measuresTerm(CompensationPlan plan) {
    return plan.components().stream()
        .flatMap(Steps::measures)
        .anyMatch(measure -> measure.over().value().equals(Measure.Over.PLAN_TERM));
  }

  /** Every measure that a component may look at. */
  static Stream<Measure> measures(Component component) {
    Stream<Measure> axes =
        component.pay() instanceof Matrix matrix
            ? Stream.of(matrix.rows(), matrix.columns())
                .flatMap(axis ->
                    axis instanceof Matrix.Axis.ByMeasure by
                        ? Stream.of(by.measure())
                        : Stream.of())
            : Stream.of();
    return Stream.concat(Stream.of(component.measure()), axes);
  }
}
