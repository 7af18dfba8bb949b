package org.planbridge.bench.product;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.workspace.ProjectStore;

/** What an open project holds on the heap with its comparison: facts, lines and both results. */
public final class MemoryProbe implements Probe {
  @Override
  public int goal() {
    return 10;
  }

  @Override
  public boolean wants(Workload workload) {
    return workload.size() == Size.L;
  }

  @Override
  public String read(Workload workload) {
    Path file = workload.folder().resolve("weighed.planbridge");
    Projects.delete(file);
    BenchmarkProject.make(workload, file);
    long before = used();
    double bytes;
    try (Workers workers = new Workers(2);
        ProjectStore project = Projects.open(file)) {
      Comparison comparison = OpeningProbe.compare(project, workers);
      project.verification().join();
      bytes = (double) (used() - before) / workload.size().deals();
      if (comparison.payees().size() != workload.size().reps()) {
        throw new IllegalStateException("Payees: " + comparison.payees().size());
      }
    }
    Projects.delete(file);
    return String.format(
        Locale.ROOT, "%.1f B a deal in an open project with its facts and comparison", bytes);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
