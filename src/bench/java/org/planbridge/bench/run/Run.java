package org.planbridge.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.work.Size;

/** One run: the sizes in turn, then the page, printed and written. */
public final class Run {
  private final List<Contender> rivals;
  private final List<Probe> probes;
  private final List<String> programs;
  private final Pace pace;

  /**
   * A run of these beside the hand kernel, which is always there.
   *
   * @param programs the versions of the programs they stand on, each as "name version"
   */
  public Run(List<Contender> rivals, List<Probe> probes, List<String> programs, Pace pace) {
    this.rivals = List.copyOf(rivals);
    this.probes = List.copyOf(probes);
    this.programs = List.copyOf(programs);
    this.pace = pace;
  }

  /**
   * Runs the sizes in a folder for their files and prints progress; prints and writes the page if
   * times were taken and all answers were right.
   *
   * @return whether every answer was right
   */
  public boolean run(List<Size> sizes, Path folder, Path page, PrintStream out) {
    double loadBefore = Machine.load();
    Harness harness = new Harness(rivals, probes, folder, pace, out);
    sizes.forEach(harness::run);
    Findings findings = harness.findings();
    findings.faults().forEach(fault -> out.println("WRONG " + fault));
    if (!findings.faults().isEmpty()) {
      return false;
    }
    if (pace.timed()) {
      write(new Page(findings, Machine.here(), programs, loadBefore).markdown(), page, out);
    }
    return true;
  }

  private static void write(String markdown, Path page, PrintStream out) {
    out.println();
    out.println(markdown);
    try {
      Files.writeString(page, markdown);
    } catch (IOException e) {
      throw new UncheckedIOException("the page could not be written", e);
    }
  }
}
