package org.planbridge.bench.run;

import java.time.Duration;
import java.util.Arrays;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Work;

/**
 * Times an attempt. A sample is the nanoseconds of one run: where a run is too short for the clock
 * it is the mean of many in a row, and for a series of edits the median of each timed alone.
 */
final class Stopwatch {
  private static final long SHORTEST_SAMPLE = 2_000_000L;
  private static final long EDITS_NANOS = 100_000_000L;
  private static final int MOST_EDITS = 2_000;

  private final Attempt attempt;
  private final Work work;
  private final int repeats;
  private final long oneRun;

  private Stopwatch(Attempt attempt, Work work, long oneRun) {
    this.attempt = attempt;
    this.work = work;
    this.oneRun = Math.max(1, oneRun);
    this.repeats =
        work == Work.EDIT_ONE_REP
            ? Math.clamp(EDITS_NANOS / this.oneRun, 20, MOST_EDITS)
            : work.repeatable() ? Math.clamp(SHORTEST_SAMPLE / this.oneRun, 1, 10_000) : 1;
  }

  /**
   * Runs uncounted until the compiler has had its time, at least once. The fastest of these runs
   * tells how many fit into a sample: any other may have waited for a core.
   */
  static Stopwatch warmedUp(Attempt attempt, Work work, Duration warmUp) {
    long begin = System.nanoTime();
    long fastest = Long.MAX_VALUE;
    int turn = 0;
    do {
      attempt.reset();
      long start = System.nanoTime();
      attempt.run(turn++ % MOST_EDITS);
      fastest = Math.min(fastest, System.nanoTime() - start);
    } while (System.nanoTime() - begin < warmUp.toNanos());
    return new Stopwatch(attempt, work, fastest);
  }

  /** About how long one run takes, in nanoseconds. */
  long oneRun() {
    return oneRun;
  }

  /** The nanoseconds of each of the runs of one round; their median is the sample. */
  long[] round() {
    attempt.reset();
    if (work == Work.EDIT_ONE_REP) {
      return edits();
    }
    long start = System.nanoTime();
    for (int i = 0; i < repeats; i++) {
      attempt.run(0);
    }
    return new long[] {(System.nanoTime() - start) / repeats};
  }

  private long[] edits() {
    long[] nanos = new long[repeats];
    for (int turn = 0; turn < repeats; turn++) {
      long start = System.nanoTime();
      attempt.run(turn);
      nanos[turn] = System.nanoTime() - start;
    }
    return nanos;
  }

  /** The middle of some figures. */
  static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The middle of some nanoseconds. */
  static double median(long[] nanos) {
    return median(Arrays.stream(nanos).asDoubleStream().toArray());
  }
}
