package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;

/**
 * Finds the changes that only make sense together: without one of them, the others would make a
 * plan that cannot be written, or that lacks data for deals which both plans can compute.
 */
final class Grouping {
  private final PlanPair plans;
  private final Set<String> fields;
  private final Predicate<CompensationPlan> stands;

  /**
   * @param stands whether a mix can be written and computed
   */
  Grouping(PlanPair plans, Set<String> fields, Predicate<CompensationPlan> stands) {
    this.plans = plans;
    this.fields = fields;
    this.stands = stands;
  }

  /** The steps with those made one that only make sense together, in their order. */
  List<Step> of(List<Step> steps) {
    List<Step> groups = new ArrayList<>(steps);
    while (groups.size() > 1 && groups.size() <= Attribution.MOST_CHANGES) {
      List<Step> together = together(groups);
      if (together.isEmpty()) {
        break;
      }
      int first = groups.indexOf(together.getFirst());
      int second = groups.indexOf(together.getLast());
      groups.set(Math.min(first, second), new Step.Together(together));
      groups.remove(Math.max(first, second));
    }
    return List.copyOf(groups);
  }

  /**
   * Two changes that do not make sense apart; empty if all do. They are looked for by their keys
   * and from both sides, so that which plan is called current makes no difference.
   */
  private List<Step> together(List<Step> groups) {
    List<Step> steps = groups.stream().sorted(Comparator.comparing(Step::key)).toList();
    Mixture mixture = new Mixture(plans, steps, fields);
    LongPredicate sense =
        made -> stands.test(mixture.of(made)) && stands.test(mixture.of(mixture.all() & ~made));
    for (int i = 0; i < steps.size(); i++) {
      if (!sense.test(1L << i)) {
        return List.of(steps.get(i), partner(i, steps, sense));
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      for (int k = i + 1; k < steps.size(); k++) {
        if (isNear(steps.get(i), steps.get(k)) && !sense.test(1L << i | 1L << k)) {
          return List.of(steps.get(i), steps.get(k));
        }
      }
    }
    return List.of();
  }

  /** The change that one that makes no sense alone belongs to: one of its component if any fits. */
  private static Step partner(int i, List<Step> steps, LongPredicate sense) {
    List<Integer> others =
        IntStream.range(0, steps.size())
            .filter(k -> k != i)
            .boxed()
            .sorted(Comparator.comparing((Integer k) -> !isNear(steps.get(i), steps.get(k))))
            .toList();
    return steps.get(
        others.stream()
            .filter(k -> sense.test(1L << i | 1L << k))
            .findFirst()
            .orElse(others.getFirst()));
  }

  /** Whether two changes are of one component, or one of them is of the plan as a whole. */
  private static boolean isNear(Step one, Step other) {
    return one.changes().findAny().isEmpty()
        || other.changes().findAny().isEmpty()
        || one.changes()
            .anyMatch(change -> other.changes().anyMatch(second -> isNear(change, second)));
  }

  private static boolean isNear(PlanDiff.Change one, PlanDiff.Change other) {
    return one.address().part().equals(other.address().part())
        || !(one instanceof PlanDiff.Change.Changed)
        || !(other instanceof PlanDiff.Change.Changed);
  }
}
