package org.planbridge.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a project, as data from which its opposite follows. Nothing is ever
 * deleted by a change, so the opposite is always possible while the project is open.
 */
public sealed interface Change {
  /** The change that undoes this one. */
  Change inverse();

  /** Facts of some imports began to count, those of others ceased to. */
  record ImportsSwitched(List<Long> live, List<Long> withdrawn) implements Change {
    public ImportsSwitched {
      live = List.copyOf(live);
      withdrawn = List.copyOf(withdrawn);
    }

    @Override
    public Change inverse() {
      return new ImportsSwitched(withdrawn, live);
    }
  }

  /** Other plan versions stand on a side of the comparison. */
  record PlansPlaced(Side side, List<String> before, List<String> after) implements Change {
    public PlansPlaced {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Change inverse() {
      return new PlansPlaced(side, after, before);
    }
  }

  /** Several changes that a person made as one, in their order. */
  record Several(List<Change> changes) implements Change {
    public Several {
      changes = List.copyOf(changes);
    }

    @Override
    public Change inverse() {
      return new Several(changes.reversed().stream().map(Change::inverse).toList());
    }
  }

  /** A setting has another value; null is none. */
  record SettingChanged(String key, @Nullable String before, @Nullable String after)
      implements Change {
    @Override
    public Change inverse() {
      return new SettingChanged(key, after, before);
    }
  }

  /**
   * A plan that is being written has another text.
   *
   * @param key the setting that keeps the text
   * @param name what the plan is called
   * @param before null if nothing was written yet
   * @param after null if what was written was given up or became a version
   */
  record DraftEdited(String key, String name, @Nullable String before, @Nullable String after)
      implements Change {
    @Override
    public Change inverse() {
      return new DraftEdited(key, name, after, before);
    }
  }
}
