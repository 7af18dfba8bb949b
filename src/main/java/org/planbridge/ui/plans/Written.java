package org.planbridge.ui.plans;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.PlanText;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.DraftText;

/**
 * What is written, read again: its tree if it is JSON at all, the plan if it makes one, and every
 * fault that stands in its way.
 */
record Written(
    String text, Optional<Doc> tree, Optional<CompensationPlan> plan, List<Problem> problems) {
  Written {
    problems = List.copyOf(problems);
  }

  static Written of(String name, String text, PlanText plans, DraftText drafts) {
    Taken<Optional<Doc>> tree = drafts.tree(name, text);
    Taken<Optional<CompensationPlan>> plan =
        plans.read(name, text.getBytes(StandardCharsets.UTF_8));
    return new Written(text, tree.value(), plan.value(), plan.problems());
  }
}
