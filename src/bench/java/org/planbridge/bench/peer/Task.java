package org.planbridge.bench.peer;

import java.util.List;

/** A work with the number of threads it may use. */
public record Task(Work work, int threads) {

  /** Every task there is, in the order of the table. */
  public static final List<Task> ALL =
      List.of(
          new Task(Work.PARSE, 1),
          new Task(Work.PARSE, 2),
          new Task(Work.IMPORT, 1),
          new Task(Work.IMPORT, 2),
          new Task(Work.PREPARE, 1),
          new Task(Work.REPLAY_UNSORTED, 1),
          new Task(Work.REPLAY_UNSORTED, 2),
          new Task(Work.REPLAY, 1),
          new Task(Work.REPLAY, 2),
          new Task(Work.EDIT_ONE_REP, 1),
          new Task(Work.EDIT_TOP_RATE, 1),
          new Task(Work.SWEEP, 1),
          new Task(Work.SWEEP, 2),
          new Task(Work.SHAPLEY, 1),
          new Task(Work.SHAPLEY, 2));

  /** The task that anchors this one: the same work by the hand kernel on one thread. */
  public Task anchor() {
    return new Task(work, 1);
  }

  /** The work in words, with its threads where there are more than one. */
  public String title() {
    return threads == 1 ? work.title() : work.title() + ", " + threads + " threads";
  }
}
