package org.planbridge.ui.plans;

import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Why;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ClauseWords;
import org.planbridge.words.DiffWords;
import org.planbridge.words.PlanWords;

/** The words of a plan against another one, or alone. */
final class Differences {
  private Differences() {}

  static List<Difference> of(
      CompensationPlan plan, Optional<CompensationPlan> other, UiWords words) {
    return other
        .map(before -> against(before, plan, words))
        .orElseGet(() ->
            PlanWords.in(words.locale()).clauses(plan).stream()
                .filter(clause -> !clause.isPlain())
                .map(Differences::alone)
                .toList());
  }

  private static Difference alone(ClauseWords clause) {
    return new Difference(
        DiffWords.Kind.UNCHANGED,
        clause.address(),
        clause.heading(),
        "",
        clause.sentence(),
        clause.why());
  }

  private static List<Difference> against(
      CompensationPlan before, CompensationPlan plan, UiWords words) {
    PlanDiff diff = PlanDiff.between(before, plan);
    return DiffWords.in(words.locale()).lines(before, plan).stream()
        .map(line ->
            new Difference(
                line.kind(),
                line.address(),
                line.heading(),
                line.was().orElse(""),
                line.willBe().orElse(""),
                why(diff, plan, line)))
        .toList();
  }

  private static Optional<Why> why(PlanDiff diff, CompensationPlan plan, DiffWords.Line line) {
    return line.kind() == DiffWords.Kind.UNCHANGED
        ? plan.reason(line.address())
        : diff.changes().stream()
            .filter(change -> change.address().equals(line.address()))
            .findFirst()
            .flatMap(PlanDiff.Change::why);
  }

  /** The other plan that has most in common with this one: who it is for, and its components. */
  static Optional<PlanChoice> nearest(
      CompensationPlan plan,
      List<PlanChoice> others,
      java.util.function.Function<PlanChoice, Optional<CompensationPlan>> read) {
    PlanChoice best = null;
    int most = -1;
    for (PlanChoice choice : others) {
      Optional<CompensationPlan> other = read.apply(choice);
      int common =
          other
              .map(one ->
                  (one.who().equals(plan.who()) ? 3 : 0)
                      + (int)
                          one.components().stream()
                              .filter(component -> plan.component(component.id()).isPresent())
                              .count())
              .orElse(-1);
      if (common > most) {
        most = common;
        best = choice;
      }
    }
    return Optional.ofNullable(best);
  }
}
