package org.planbridge.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.Undo;

/** The plans of a project as the context bar names them: each side by the plans placed on it. */
record DeskPlans(String current, String proposed, List<String> all) {
  static DeskPlans of(ProjectStore project) {
    String current = name(project.plans().placed(Side.CURRENT));
    String proposed = name(project.plans().placed(Side.PROPOSED));
    return new DeskPlans(
        current,
        proposed,
        Stream.of(current, proposed).filter(name -> !name.isEmpty()).distinct().toList());
  }

  private static String name(List<StoredPlan> plans) {
    return plans.stream().map(StoredPlan::name).collect(Collectors.joining(" + "));
  }

  void show(ShellViewModel shell) {
    shell.plans().setAll(all);
    shell.currentPlanProperty().set(current.isEmpty() ? null : current);
    shell.proposedPlanProperty().set(proposed.isEmpty() ? null : proposed);
  }

  static void swap(ProjectStore project, @Nullable Undo undo, Clock clock) {
    if (undo == null) {
      return;
    }
    List<StoredPlan> current = project.plans().placed(Side.CURRENT);
    List<StoredPlan> proposed = project.plans().placed(Side.PROPOSED);
    PlacePlans place = new PlacePlans(project, undo, clock);
    place.place(Side.CURRENT, proposed);
    place.place(Side.PROPOSED, current);
  }
}
