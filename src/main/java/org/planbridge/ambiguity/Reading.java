package org.planbridge.ambiguity;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;

/** Another reading of an open choice than the one that is assumed. Two are equal when the same. */
public final class Reading {
  private final OpenChoice.Kind kind;
  private final Optional<ClauseAddress> clause;
  private final UnaryOperator<CompensationPlan> stating;

  Reading(
      OpenChoice.Kind kind,
      Optional<ClauseAddress> clause,
      UnaryOperator<CompensationPlan> stating) {
    this.kind = kind;
    this.clause = clause;
    this.stating = stating;
  }

  public OpenChoice.Kind kind() {
    return kind;
  }

  /** The clause that would state it. */
  public Optional<ClauseAddress> clause() {
    return clause;
  }

  /** The plan as it would be if it stated this. */
  public CompensationPlan of(CompensationPlan plan) {
    return stating.apply(plan);
  }
}
