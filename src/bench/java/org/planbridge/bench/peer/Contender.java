package org.planbridge.bench.peer;

import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * Whoever takes part: a program that does some of the works on a company. It is opened once per
 * size, then asked to begin one task after another, then closed.
 */
public interface Contender extends AutoCloseable {

  /** The name in the table. */
  String name();

  /** Whether it takes part in a task at a size; where it does not, the table has no row. */
  boolean offers(Task task, Size size);

  /** Whether its columns and results lie on the Java heap, so that their size can be weighed. */
  default boolean liesOnTheHeap() {
    return false;
  }

  /** Takes the company in. Not timed: what loading costs is measured by tasks of its own. */
  void open(Workload workload);

  /** Makes ready for a task that it offers; what the attempt runs is timed, this is not. */
  Attempt begin(Task task);

  /** Lets go of everything that {@link #open} took. */
  @Override
  void close();
}
