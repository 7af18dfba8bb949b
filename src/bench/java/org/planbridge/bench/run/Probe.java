package org.planbridge.bench.run;

import org.planbridge.bench.work.Workload;

/**
 * A measurement of a whole process and not of a task: starting the app, opening a project. Its
 * reading goes to the goal whose number it names.
 */
public interface Probe {

  /** The goal that it measures. */
  int goal();

  /** Whether it measures with the company of this size. */
  boolean wants(Workload workload);

  /** Measures, checks what was shown, and says the figure in words. */
  String read(Workload workload);
}
