package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Draw;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Turns;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.time.Span;

/**
 * Clauses that count from the plan's first day. Where plans are applied as in force they are not
 * laid on the compared period's first day, so a plan that begins on another day cannot have them.
 */
final class Beginnings {
  private Beginnings() {}

  static List<Problem> shifted(CompensationPlan plan, Span basis) {
    if (plan.effective().map(span -> span.from().equals(basis.from())).orElse(true)) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    if (plan.components().stream()
        .anyMatch(one -> one.measure().over().value() == Measure.Named.PLAN_TERM)) {
      clauses.add("planTerm");
    }
    if (plan.terms().grace() instanceof GracePeriod.Months) {
      clauses.add("grace");
    }
    if (plan.terms().draw() instanceof Draw.PerPeriod draw
        && (fromTheStart(draw.turns())
            || draw.recovery().filter(one -> one.fromPeriod().value() > 1).isPresent())) {
      clauses.add("drawTurns");
    }
    if (plan.terms().guarantee() instanceof Guarantee.Stated one && fromTheStart(one.turns())) {
      clauses.add("guaranteeTurns");
    }
    if (plan.terms().holdHarmless() instanceof HoldHarmless.Against one
        && fromTheStart(one.turns())) {
      clauses.add("harmlessTurns");
    }
    return clauses.stream()
        .map(clause ->
            Problem.of(
                Code.IN_FORCE,
                Where.NOWHERE,
                Succession.name(plan),
                plan.effective().orElseThrow().from().toString(),
                clause))
        .toList();
  }

  private static boolean fromTheStart(Turns turns) {
    return turns.periods().isPresent() && turns.since().value() == Turns.Since.PLAN_START;
  }
}
