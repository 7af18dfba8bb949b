package org.planbridge.bench.peer;

import org.planbridge.bench.work.Answer;

/** One contender at one task: run again and again on the clock, asked for its answer off it. */
public interface Attempt {

  /** Puts back what the last run changed outside the program, off the clock. */
  default void reset() {}

  /** Does the task once, on the clock; {@code turn} numbers the edits of a series. */
  void run(int turn);

  /** What the last run found, off the clock. */
  Answer answer();
}
