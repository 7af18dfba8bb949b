package org.planbridge.ui.plans;

import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.Pointer;

/** What a control of the form is about, so that the keyboard finds it again in a fresh form. */
public record FormSpot(Pointer at, String name, String kind) {
  static FormSpot of(FormRow row) {
    return new FormSpot(row.at(), row.name(), row.ask().getClass().getSimpleName());
  }
}
