package org.planbridge.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Reference;
import org.planbridge.bench.product.DrawnPlansProbe;
import org.planbridge.bench.product.MemoryProbe;
import org.planbridge.bench.product.OpeningProbe;
import org.planbridge.bench.product.ProductContender;
import org.planbridge.bench.product.StartProbe;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.run.Run;
import org.planbridge.bench.sql.SqlContender;
import org.planbridge.bench.sql.SqliteShell;
import org.planbridge.bench.sql.Versions;

/**
 * Starts the benchmark: every contender on every size asked for, in this one virtual machine. Ends
 * with 1 when an answer was wrong and with 64 when the words cannot be read; never because of a
 * time.
 */
public final class Benchmark {
  private Benchmark() {}

  /**
   * Takes the {@link Arguments} as words; files go below the folder of {@code
   * planbridge.bench.folder}.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Arguments asked;
    try {
      asked = Arguments.of(String.join(" ", args));
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      System.exit(64);
      return;
    }
    Path folder = Path.of(System.getProperty("planbridge.bench.folder", "target/bench"), "data");
    Run run = new Run(rivals(), probes(), Versions.all(), asked.pace());
    boolean right = run.run(asked.sizes(), folder, Path.of("docs", "benchmarks.md"), out);
    System.exit(right ? 0 : 1);
  }

  /** Everybody who takes part beside the hand kernel. */
  static List<Contender> rivals() {
    return List.of(
        new ProductContender(),
        new Reference(),
        SqlContender.duckDb(),
        SqlContender.sqlite(),
        new SqliteShell());
  }

  /** What is measured of whole processes. */
  private static List<Probe> probes() {
    return List.of(new DrawnPlansProbe(), new StartProbe(), new OpeningProbe(), new MemoryProbe());
  }
}
