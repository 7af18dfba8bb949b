package org.planbridge.ui.plans;

import org.planbridge.workspace.EditPlans;

/** A plan to write or to compare with, as it stands in its list. */
public record PlanChoice(EditPlans.Draft draft, String name) {
  /** Whether two choices are the same plan, whatever was written meanwhile. */
  boolean isSame(PlanChoice other) {
    return draft.key().equals(other.draft.key());
  }

  @Override
  public String toString() {
    return name;
  }
}
