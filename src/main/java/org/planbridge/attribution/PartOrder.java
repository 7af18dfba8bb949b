package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;

/** In which order the components of two plans stand in a mix of them. */
final class PartOrder {
  private PartOrder() {}

  /**
   * The ids of all components of both plans. Those that both have stand as in the proposed plan if
   * {@code likeProposed}, else as in the current one; each of the others follows what it follows in
   * its own plan. Which plan is called current makes no difference.
   */
  static List<String> of(PlanPair plans, boolean likeProposed) {
    List<String> current = ids(plans.current());
    List<String> proposed = ids(plans.proposed());
    List<String> all = new ArrayList<>();
    follow(all, own(current, proposed, ""), own(proposed, current, ""));
    for (String id : likeProposed ? proposed : current) {
      if (current.contains(id) && proposed.contains(id)) {
        all.add(id);
        follow(all, own(current, proposed, id), own(proposed, current, id));
      }
    }
    return all;
  }

  /** Two runs of components, the one with the lesser first id first. */
  private static void follow(List<String> all, List<String> one, List<String> other) {
    boolean asIs =
        one.isEmpty() || other.isEmpty() || one.getFirst().compareTo(other.getFirst()) < 0;
    all.addAll(asIs ? one : other);
    all.addAll(asIs ? other : one);
  }

  /** What follows a shared component, or stands at the beginning, and the other plan lacks. */
  private static List<String> own(List<String> plan, List<String> other, String after) {
    List<String> run = new ArrayList<>();
    for (int i = plan.indexOf(after) + 1; i < plan.size() && !other.contains(plan.get(i)); i++) {
      run.add(plan.get(i));
    }
    return run;
  }

  private static List<String> ids(CompensationPlan plan) {
    return plan.components().stream().map(Component::id).toList();
  }
}
