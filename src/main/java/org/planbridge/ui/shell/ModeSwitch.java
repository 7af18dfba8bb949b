package org.planbridge.ui.shell;

import org.planbridge.compare.Mode;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.ChangeSetting;
import org.planbridge.workspace.CompareProject;

/** Applies plans to the whole time, or each to the days on which it is in force; one step. */
final class ModeSwitch {
  private final Desk desk;

  ModeSwitch(Desk desk) {
    this.desk = desk;
  }

  void turn() {
    desk.project()
        .ifPresent(project ->
            desk.undo()
                .ifPresent(undo -> {
                  Mode now = CompareProject.basis(project, AskedBasis.YEARS_WITH_DEALS).mode();
                  new ChangeSetting(project, undo)
                      .set(
                          CompareProject.BASIS_MODE,
                          now == Mode.IN_FORCE ? null : Mode.IN_FORCE.spelling());
                  desk.refresh();
                }));
  }
}
