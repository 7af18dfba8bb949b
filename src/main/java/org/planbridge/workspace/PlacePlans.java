package org.planbridge.workspace;

import java.time.Clock;
import java.util.List;

/** Puts plan versions on a side of the comparison, keeping those that are new. Can be undone. */
public final class PlacePlans {
  private final ProjectStore project;
  private final Undo undo;
  private final Clock clock;

  public PlacePlans(ProjectStore project, Undo undo, Clock clock) {
    this.project = project;
    this.undo = undo;
    this.clock = clock;
  }

  /** Makes {@code plans} the only ones on {@code side}. */
  public void place(Side side, List<StoredPlan> plans) {
    for (StoredPlan plan : plans) {
      project.plans().keep(plan, clock.instant());
    }
    List<String> before = digests(project.plans().placed(side));
    List<String> after = digests(plans);
    if (!before.equals(after)) {
      undo.perform(new Change.PlansPlaced(side, before, after));
    }
  }

  private static List<String> digests(List<StoredPlan> plans) {
    return plans.stream().map(StoredPlan::digest).toList();
  }
}
