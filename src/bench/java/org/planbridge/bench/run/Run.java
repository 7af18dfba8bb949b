package org.planbridge.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.work.Size;

/** One run: the sizes in turn, then the page, printed and written. */
public final class Run {
  private final List<Contender> rivals;
  private final List<Probe> probes;
  private final List<String> programs;
  private final Duration warmUp;

  /**
   * A run of these beside the hand kernel, which is always there.
   *
   * @param programs the versions of the programs they stand on, each as "name version"
   * @param warmUp how long each attempt runs uncounted, so that the compiler has had its time
   */
  public Run(List<Contender> rivals, List<Probe> probes, List<String> programs, Duration warmUp) {
    this.rivals = List.copyOf(rivals);
    this.probes = List.copyOf(probes);
    this.programs = List.copyOf(programs);
    this.warmUp = warmUp;
  }

  /**
   * Runs the sizes in a folder for their files, prints progress and page, and writes the page.
   *
   * @return whether every answer was right
   */
  public boolean run(List<Size> sizes, Path folder, Path page, PrintStream out) {
    double loadBefore = Machine.load();
    Harness harness = new Harness(rivals, probes, folder, warmUp, out);
    sizes.forEach(harness::run);
    Findings findings = harness.findings();
    String markdown = new Page(findings, Machine.here(), programs, loadBefore).markdown();
    out.println();
    out.println(markdown);
    findings.faults().forEach(fault -> out.println("WRONG " + fault));
    if (!findings.faults().isEmpty()) {
      return false;
    }
    try {
      Files.writeString(page, markdown);
    } catch (IOException e) {
      throw new UncheckedIOException("the page could not be written", e);
    }
    return true;
  }
}
