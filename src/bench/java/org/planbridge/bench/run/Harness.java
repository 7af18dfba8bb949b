package org.planbridge.bench.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/**
 * Runs all contenders at all tasks of a size and records what it found. All are open at once and a
 * task is done by one after the other, so that they are compared within the same minute.
 */
final class Harness {
  private final HandKernel anchor = new HandKernel();
  private final List<Contender> rivals;
  private final List<Probe> probes;
  private final Path folder;
  private final Pace pace;
  private final PrintStream progress;
  private final Findings findings = new Findings();

  Harness(
      List<Contender> rivals, List<Probe> probes, Path folder, Pace pace, PrintStream progress) {
    this.rivals = rivals;
    this.probes = probes;
    this.folder = folder;
    this.pace = pace;
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
    everybody()
        .filter(contender -> contender.liesOnTheHeap() && pace.timed() && size != Size.S)
        .forEach(contender -> findings.add(Weighing.of(contender, workload)));
    everybody().forEach(contender -> contender.open(workload));
    for (Task task : Task.ALL) {
      if (key.covers(task.work())) {
        run(task, key, size);
      }
    }
    everybody().forEach(Contender::close);
    for (Probe probe : probes) {
      if (probe.wants(workload)) {
        probe(probe, workload);
      }
    }
  }

  private void probe(Probe probe, Workload workload) {
    if (!pace.timed()) {
      return;
    }
    try {
      String reading = Probing.read(probe, workload);
      findings.add(probe.goal(), reading);
      say("  goal " + probe.goal() + ": " + reading);
    } catch (WrongAnswer e) {
      fault(workload.size(), e);
    }
  }

  private Stream<Contender> everybody() {
    return Stream.concat(Stream.of(anchor), rivals.stream());
  }

  private void run(Task task, AnswerKey key, Size size) {
    Attempt own = anchor.begin(task.anchor());
    Stopwatch beside = Stopwatch.warmedUp(own, task.work(), pace.warmUp());
    Rounds rounds = new Rounds(size, task, beside);
    try {
      check(anchor, task, key, own);
      if (task.equals(task.anchor())) {
        finish(anchor, task, key, own, () -> rounds.alone(anchor));
      }
    } catch (WrongAnswer e) {
      fault(size, e);
      return;
    }
    everybody()
        .filter(contender -> contender.offers(task, size))
        .filter(contender -> contender != anchor || !task.equals(task.anchor()))
        .forEach(contender -> run(contender, task, rounds, key, size));
  }

  private void run(Contender contender, Task task, Rounds rounds, AnswerKey key, Size size) {
    try {
      Attempt attempt = contender.begin(task);
      Stopwatch watch = Stopwatch.warmedUp(attempt, task.work(), pace.warmUp());
      check(contender, task, key, attempt);
      finish(contender, task, key, attempt, () -> rounds.measure(contender, watch));
    } catch (WrongAnswer e) {
      fault(size, e);
    } catch (RuntimeException e) {
      // Whoever cannot do a task has no row; the product has to do all that it offers.
      say("  %s, %s: failed: %s".formatted(contender.name(), task.title(), e));
      if (contender.name().equals(Goal.PRODUCT)) {
        findings.addFault(size + ": " + contender.name() + " failed at " + task.title());
      }
    }
  }

  /** Holds the last run's answer against the key; of edits, a whole series. */
  private static void check(Contender contender, Task task, AnswerKey key, Attempt attempt) {
    if (task.work() != Work.EDIT_ONE_REP) {
      key.demand(contender.name(), task.work(), 0, attempt.answer());
      return;
    }
    for (int turn = 0; turn < EditSeries.CHECKED; turn++) {
      attempt.run(turn);
      key.demand(contender.name(), task.work(), turn, attempt.answer());
    }
  }

  /** Takes the time of what was right before, if it is right after as well. */
  private void finish(
      Contender contender,
      Task task,
      AnswerKey key,
      Attempt attempt,
      Supplier<Measurement> measuring) {
    if (!pace.timed()) {
      say(String.format(Locale.ROOT, "  %-55s %-20s right", task.title(), contender.name()));
      return;
    }
    Measurement found = measuring.get();
    check(contender, task, key, attempt);
    findings.add(found);
    say(
        String.format(
            Locale.ROOT,
            "  %-55s %-20s %14s %12s",
            found.task().title(),
            found.contender(),
            Figures.time(found.median()),
            Figures.ratio(found.ratio())));
  }

  private void fault(Size size, WrongAnswer wrong) {
    say("  WRONG " + wrong.getMessage());
    findings.addFault(size + ": " + wrong.getMessage());
  }

  private void say(String line) {
    progress.println(line);
  }
}
