package org.planbridge.bench.run;

import java.lang.management.ManagementFactory;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * What a contender keeps on the heap: prepared deals and both plans' results.
 *
 * @param bytes bytes that stay after collection, the generated company itself not counted
 */
record Weighing(Size size, String contender, long bytes) {

  /** Bytes a deal. */
  double aDeal() {
    return (double) bytes / size.deals();
  }

  /** Opens a contender, lets it replay once, weighs what stays, and closes it. */
  static Weighing of(Contender contender, Workload workload) {
    long before = used();
    contender.open(workload);
    Attempt replay = contender.begin(new Task(Work.REPLAY, 1));
    replay.run(0);
    long after = used();
    replay.answer();
    contender.close();
    return new Weighing(workload.size(), contender.name(), after - before);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
