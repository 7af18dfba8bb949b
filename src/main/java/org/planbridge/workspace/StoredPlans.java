package org.planbridge.workspace;

import org.planbridge.plan.CompensationPlan;

/** Plans as the versions that a project keeps. */
public final class StoredPlans {
  private StoredPlans() {}

  public static StoredPlan of(CompensationPlan plan, PlanText text) {
    return new StoredPlan(
        text.digest(plan), plan.id(), plan.name(), plan.version(), text.write(plan));
  }
}
