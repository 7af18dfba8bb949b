package org.planbridge.bench.run;

import org.planbridge.bench.work.Workload;

/**
 * A measurement of a whole process and not of a task: starting the app, opening a project. Its
 * reading goes to the goal whose number it names.
 */
public interface Probe {
  /** In the place of a goal: a figure for the section of other plans. */
  int OTHER_PLANS = 0;

  /** The goal that it measures. */
  int goal();

  /** Whether it measures with the company of this size. */
  boolean wants(Workload workload);

  /** Measures, checks what was shown, and says the figure in words. */
  String read(Workload workload);
}
