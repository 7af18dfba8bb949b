package org.planbridge.bench.run;

import java.util.Arrays;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Size;

/**
 * One contender at one task: in every round the hand kernel runs first, then the contender, so that
 * a ratio compares two times of the same moment whatever else the machine is doing.
 */
final class Rounds {
  private static final long BUDGET_NANOS = 5_000_000_000L;
  private static final int MOST = 31;
  private static final int FEWEST = 3;
  private static final int ROUNDS_OF_EDITS = 9;
  private static final long TOO_LONG_TO_REPEAT = 10_000_000_000L;

  private final Size size;
  private final Task task;
  private final Stopwatch anchor;

  Rounds(Size size, Task task, Stopwatch anchor) {
    this.size = size;
    this.task = task;
    this.anchor = anchor;
  }

  /** The hand kernel on its own: a ratio of 1 by definition. */
  Measurement alone(Contender contender) {
    return measure(contender, anchor);
  }

  /** A contender beside the hand kernel. */
  Measurement measure(Contender contender, Stopwatch watch) {
    int rounds = rounds(watch.oneRun());
    double[] samples = new double[rounds];
    double[] ratios = new double[rounds];
    long[][] runs = new long[rounds][];
    for (int round = 0; round < rounds; round++) {
      double beside = Stopwatch.median(anchor.round());
      runs[round] = watch.round();
      samples[round] = Stopwatch.median(runs[round]);
      ratios[round] = watch == anchor ? 1 : samples[round] / beside;
    }
    long[] all = Arrays.stream(runs).flatMapToLong(Arrays::stream).sorted().toArray();
    return new Measurement(
        size,
        task,
        contender.name(),
        Stopwatch.median(samples),
        Arrays.stream(samples).min().orElseThrow(),
        all[(int) Math.ceil(all.length * 0.99) - 1],
        Stopwatch.median(ratios),
        rounds);
  }

  private int rounds(long oneRun) {
    if (task.work() == Work.EDIT_ONE_REP) {
      return ROUNDS_OF_EDITS;
    }
    if (oneRun > TOO_LONG_TO_REPEAT) {
      return 1;
    }
    return Math.clamp(BUDGET_NANOS / oneRun, FEWEST, MOST);
  }
}
