package org.planbridge.workspace.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a person does to a plan while writing it, as data. An edit makes another tree and
 * leaves the one before as it was, so taking it back is going back to that.
 */
public sealed interface PlanEdit {
  /** The place that the edit is about. */
  Pointer at();

  /** The tree after the edit. */
  Doc applied(Doc before);

  /** A value is set, replaced, or added as the last member of its group. */
  record Put(Pointer at, Doc value) implements PlanEdit {
    @Override
    public Doc applied(Doc before) {
      return before.with(at, value);
    }
  }

  /** A member or an element is taken away. */
  record Take(Pointer at) implements PlanEdit {
    @Override
    public Doc applied(Doc before) {
      return before.without(at);
    }
  }

  /** An element comes in at its position; those from there on move down. */
  record Insert(Pointer at, Doc value) implements PlanEdit {
    @Override
    public Doc applied(Doc before) {
      List<Doc> items = new ArrayList<>(before.at(at.parent()).map(Doc::parts).orElse(List.of()));
      items.add(Math.clamp(Integer.parseInt(at.last()), 0, items.size()), value);
      return before.with(at.parent(), new Doc.Row(items));
    }
  }

  /** An element moves to another position; a position beyond the ends is the end. */
  record Move(Pointer at, int to) implements PlanEdit {
    @Override
    public Doc applied(Doc before) {
      List<Doc> items = new ArrayList<>(before.at(at.parent()).map(Doc::parts).orElse(List.of()));
      int from = Integer.parseInt(at.last());
      if (from >= items.size()) {
        return before;
      }
      Doc moved = items.remove(from);
      items.add(Math.clamp(to, 0, items.size()), moved);
      return before.with(at.parent(), new Doc.Row(items));
    }
  }

  /** The whole text is written anew. */
  record Rewrite(Doc value) implements PlanEdit {
    @Override
    public Pointer at() {
      return Pointer.TOP;
    }

    @Override
    public Doc applied(Doc before) {
      return value;
    }
  }
}
