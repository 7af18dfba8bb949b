package org.planbridge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two plans, clause by clause, in the proposed plan's reading order; dropped
 * components come last. A component that one side lacks is one change, not ten.
 */
public record PlanDiff(List<Change> changes, List<ClauseAddress> unchanged) {
  /** One clause, or one whole component, that is not the same on both sides. */
  public sealed interface Change {
    /** Where the change is found; a whole component is addressed by its pay clause. */
    ClauseAddress address();

    /** The reason recorded for the change in the proposed plan, or for a drop in either. */
    Optional<Why> why();

    record Changed(ClauseAddress address, Object was, Object willBe, Optional<Why> why)
        implements Change {}

    record Added(ClauseAddress address, Component component, Optional<Why> why) implements Change {}

    record Dropped(ClauseAddress address, Component component, Optional<Why> why)
        implements Change {}
  }

  public static PlanDiff between(CompensationPlan current, CompensationPlan proposed) {
    List<Change> changes = new ArrayList<>();
    List<ClauseAddress> same = new ArrayList<>();
    for (Component next : proposed.components()) {
      ClauseAddress whole = ClauseAddress.of(next, Slot.PAY);
      Optional<Component> before = current.component(next.id());
      if (before.isEmpty()) {
        changes.add(new Change.Added(whole, next, anyReason(proposed, next)));
        continue;
      }
      for (Slot slot : Slot.values()) {
        compare(
            ClauseAddress.of(next, slot),
            before.get().clause(slot),
            next.clause(slot),
            proposed,
            changes,
            same);
      }
    }
    for (Term term : Term.values()) {
      compare(
          ClauseAddress.of(term),
          current.clause(term),
          proposed.clause(term),
          proposed,
          changes,
          same);
    }
    for (Component gone : current.components()) {
      if (proposed.component(gone.id()).isEmpty()) {
        ClauseAddress whole = ClauseAddress.of(gone, Slot.PAY);
        changes.add(new Change.Dropped(whole, gone, proposed.reason(whole)));
      }
    }
    return new PlanDiff(List.copyOf(changes), List.copyOf(same));
  }

  /** Changes for which nobody has recorded a reason. */
  public List<Change> withoutReason() {
    return changes.stream().filter(change -> change.why().isEmpty()).toList();
  }

  private static void compare(
      ClauseAddress address,
      Object was,
      Object willBe,
      CompensationPlan proposed,
      List<Change> changes,
      List<ClauseAddress> same) {
    if (was.equals(willBe)) {
      same.add(address);
    } else {
      changes.add(new Change.Changed(address, was, willBe, proposed.reason(address)));
    }
  }

  private static Optional<Why> anyReason(CompensationPlan plan, Component component) {
    for (Slot slot : Slot.values()) {
      Optional<Why> why = plan.reason(ClauseAddress.of(component, slot));
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }
}
