package org.planbridge.bench.run;

import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Size;

/**
 * What one contender needed for one task. Nanoseconds of one run.
 *
 * @param median the median over the rounds
 * @param fastest the fastest round
 * @param p99 for a series of edits the 99th percentile of all single edits, else the slowest round
 * @param ratio the median, over the rounds, of this time to the hand kernel's on one thread in the
 *     same round
 */
record Measurement(
    Size size,
    Task task,
    String contender,
    double median,
    double fastest,
    double p99,
    double ratio,
    int rounds) {

  /** Nanoseconds a deal of the company. */
  double aDeal() {
    return median / size.deals();
  }
}
