package org.planbridge.ui.plans;

import java.util.Optional;
import org.planbridge.ui.shell.Desk;
import org.planbridge.workspace.EditPlans;
import org.planbridge.workspace.ProjectStore;

/** Finds the deeds on the plans of the open project. */
final class DraftDesk {
  private DraftDesk() {}

  /** The deeds, if a project is open. */
  static Optional<EditPlans> edit(Desk desk) {
    return desk.project()
        .flatMap(project ->
            desk.undo()
                .map(undo ->
                    new EditPlans(project, undo, desk.deeds().planText(), desk.deeds().clock())));
  }

  /** The deeds, unless the project can only be looked at, which is then told. */
  static Optional<EditPlans> changing(Desk desk) {
    if (desk.project().filter(ProjectStore::readOnly).isPresent()) {
      desk.cannotChange();
      return Optional.empty();
    }
    return edit(desk);
  }
}
