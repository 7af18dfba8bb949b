package org.planbridge.bench.work;

import java.nio.file.Path;

/**
 * One made-up company: its deals and quotas in memory, and the folder that holds the same as {@code
 * deals.csv} and {@code quotas.csv}.
 */
public record Workload(Size size, DealColumns deals, QuotaColumns quotas, Path folder) {
  /** The CSV file of the deals. */
  public Path dealsFile() {
    return folder.resolve("deals.csv");
  }

  /** The CSV file of the quotas. */
  public Path quotasFile() {
    return folder.resolve("quotas.csv");
  }
}
