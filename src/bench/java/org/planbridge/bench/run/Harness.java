package org.planbridge.bench.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.HandKernel;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.CsvFiles;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;
import org.planbridge.bench.work.WrongAnswer;

/** Runs all contenders at all tasks of a size and records what it found. */
final class Harness {
  private final List<Contender> contenders;
  private final List<Probe> probes;
  private final Path folder;
  private final PrintStream progress;
  private final Findings findings = new Findings();

  Harness(List<Contender> contenders, List<Probe> probes, Path folder, PrintStream progress) {
    this.contenders = contenders;
    this.probes = probes;
    this.folder = folder;
    this.progress = progress;
  }

  Findings findings() {
    return findings;
  }

  /** Makes the company of a size and runs everything on it. */
  void run(Size size) {
    say(String.format(Locale.ROOT, "%s: %,d reps, %,d deals", size, size.reps(), size.deals()));
    Workload workload = CsvFiles.generate(size, folder.resolve(size.name()));
    AnswerKey key = AnswerKey.of(workload);
    contenders.stream()
        .filter(Contender::liesOnTheHeap)
        .forEach(contender -> findings.add(Weighing.of(contender, workload)));
    HandKernel anchor = new HandKernel();
    anchor.open(workload);
    for (Contender contender : contenders) {
      contender.open(workload);
      runAll(contender, anchor, key, size);
      contender.close();
    }
    anchor.close();
    probes.stream()
        .filter(probe -> probe.wants(workload))
        .forEach(probe -> findings.add(probe.goal(), probe.read(workload)));
  }

  private void runAll(Contender contender, HandKernel anchor, AnswerKey key, Size size) {
    for (Task task : Task.ALL) {
      if (key.covers(task.work()) && contender.offers(task, size)) {
        try {
          run(contender, anchor, task, key, size);
        } catch (WrongAnswer e) {
          say("  WRONG " + e.getMessage());
          findings.addFault(size + ": " + e.getMessage());
        }
      }
    }
  }

  private void run(Contender contender, HandKernel anchor, Task task, AnswerKey key, Size size) {
    Attempt attempt = contender.begin(task);
    check(contender, task, key, attempt);
    Stopwatch beside = Stopwatch.warmedUp(anchor.begin(task.anchor()), task.work());
    Stopwatch watch = Stopwatch.warmedUp(attempt, task.work());
    Measurement found = new Rounds(size, task, beside).measure(contender, watch);
    check(contender, task, key, attempt);
    findings.add(found);
    say(
        String.format(
            Locale.ROOT,
            "  %-20s %-55s %14s %9s",
            contender.name(),
            task.title(),
            Figures.time(found.median()),
            Figures.ratio(found.ratio())));
  }

  private static void check(Contender contender, Task task, AnswerKey key, Attempt attempt) {
    int turns = task.work() == Work.EDIT_ONE_REP ? EditSeries.CHECKED : 1;
    for (int turn = 0; turn < turns; turn++) {
      attempt.reset();
      attempt.run(turn);
      key.demand(contender.name(), task.work(), turn, attempt.answer());
    }
  }

  private void say(String line) {
    progress.println(line);
  }
}
