package org.planbridge.ui.plans;

import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.EditPlans;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.draft.DraftText;

/** A plan to write or to compare with, as it stands in its list. */
public record PlanChoice(EditPlans.Draft draft, String name) {
  static PlanChoice of(EditPlans.Draft draft, DraftText text, UiWords words) {
    String name =
        text.tree("", draft.text())
            .value()
            .filter(doc -> !doc.said("name").isBlank())
            .map(doc -> doc.said("name") + " " + doc.said("version"))
            .or(() -> draft.base().map(base -> base.name() + " " + base.version()))
            .orElse(words.of("plans.unnamed"));
    String side =
        draft.base().isEmpty()
            ? words.of("plans.new")
            : words.of(draft.side() == Side.CURRENT ? "context.current" : "context.proposed");
    return new PlanChoice(
        draft, words.of(draft.changed() ? "plans.choiceDraft" : "plans.choice", name, side));
  }

  /** The name that faults are told under. */
  String fileName() {
    return draft.base().map(StoredPlan::name).orElse("plan");
  }

  /** Whether two choices are the same plan, whatever was written meanwhile. */
  boolean isSame(PlanChoice other) {
    return draft.key().equals(other.draft.key());
  }

  @Override
  public String toString() {
    return name;
  }
}
