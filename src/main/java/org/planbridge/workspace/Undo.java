package org.planbridge.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done since the project was opened, and what was undone of it. Undoing is doing the
 * opposite; doing something new forgets what could be done again.
 */
public final class Undo {
  private final ProjectStore project;
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();

  public Undo(ProjectStore project) {
    this.project = project;
  }

  /** Remembers a change that was made. */
  public synchronized void did(Change change) {
    done.push(change);
    undone.clear();
  }

  /** Makes a change and remembers it. */
  public synchronized void perform(Change change) {
    make(change);
    did(change);
  }

  /** What is done meanwhile is one change for those who undo it. */
  public void together(Runnable deeds) {
    int before = count();
    try {
      deeds.run();
    } finally {
      join(before);
    }
  }

  private synchronized int count() {
    return done.size();
  }

  private synchronized void join(int before) {
    Deque<Change> made = new ArrayDeque<>();
    while (done.size() > before) {
      made.push(done.pop());
    }
    if (!made.isEmpty()) {
      done.push(made.size() == 1 ? made.getFirst() : new Change.Several(List.copyOf(made)));
    }
  }

  /** The change that {@link #undo} would take back, for its menu. */
  public synchronized Optional<Change> undoable() {
    return Optional.ofNullable(done.peek());
  }

  public synchronized Optional<Change> redoable() {
    return Optional.ofNullable(undone.peek());
  }

  /** Takes the last change back and says which it was. */
  public synchronized Optional<Change> undo() {
    return moved(done, undone, true);
  }

  /** Makes the change last taken back again. */
  public synchronized Optional<Change> redo() {
    return moved(undone, done, false);
  }

  private Optional<Change> moved(Deque<Change> from, Deque<Change> to, boolean back) {
    Change change = from.peek();
    if (change == null) {
      return Optional.empty();
    }
    // If the world does not let it, the lists stay as they are.
    make(back ? change.inverse() : change);
    from.pop();
    to.push(change);
    return Optional.of(change);
  }

  private void make(Change change) {
    switch (change) {
      case Change.ImportsSwitched(var live, var withdrawn) ->
          project.imports().switchTo(live, withdrawn);
      case Change.PlansPlaced(var side, var before, var after) ->
          project.plans().place(side, after);
      case Change.Several(var changes) -> changes.forEach(this::make);
      case Change.SettingChanged(var key, var before, var after) ->
          project.settings().set(key, after);
      case Change.DraftEdited(var key, var name, var before, var after) ->
          project.settings().set(key, after);
    }
  }
}
