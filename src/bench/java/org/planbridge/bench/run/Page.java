package org.planbridge.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.bench.peer.HandKernel;
import org.planbridge.bench.peer.Reference;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.sql.DuckDb;
import org.planbridge.bench.sql.Sqlite;
import org.planbridge.bench.work.Size;

/** The findings of a run as the page docs/benchmarks.md. */
final class Page {
  private final Findings findings;
  private final Machine machine;
  private final List<String> programs;
  private final double loadBefore;

  Page(Findings findings, Machine machine, List<String> programs, double loadBefore) {
    this.findings = findings;
    this.machine = machine;
    this.programs = programs;
    this.loadBefore = loadBefore;
  }

  String markdown() {
    StringBuilder page = new StringBuilder(Prose.opening());
    page.append("## The machine\n\n").append(machineTable()).append('\n');
    page.append("## Goals\n\n").append(Prose.goals()).append(goals()).append('\n');
    for (Size size : findings.sizes()) {
      page.append(
          String.format(
              Locale.ROOT, "## Size %s: %,d reps, %,d deals%n%n", size, size.reps(), size.deals()));
      page.append(size(size)).append('\n');
    }
    findings
        .reading(Probe.OTHER_PLANS)
        .ifPresent(reading ->
            page.append("## Other plans\n\n")
                .append(Prose.otherPlans())
                .append(Prose.wrapped(reading + "."))
                .append('\n'));
    page.append("## Growth\n\n").append(Prose.growth()).append(growth()).append('\n');
    page.append("## Memory\n\n").append(Prose.memory()).append(memory());
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  private String machineTable() {
    Grid grid =
        new Grid("what", "value")
            .row("processor", machine.processor())
            .row("cores", String.valueOf(machine.cores()))
            .row("memory", machine.memory())
            .row("system", machine.system())
            .row("Java", machine.java())
            .row("flags", String.join(" ", Machine.flags()));
    for (String program : programs) {
      int space = program.indexOf(' ');
      grid.row(program.substring(0, space), program.substring(space + 1));
    }
    return grid.row("load in the minute before the run", load(loadBefore))
        .row("load in its last minute", load(Machine.load()))
        .markdown();
  }

  private String load(double load) {
    return load < 0
        ? "not known"
        : String.format(Locale.ROOT, "%.1f on %d cores", load, machine.cores());
  }

  private String goals() {
    Grid grid = new Grid("#", "what", "must", "stretch", "measured");
    for (Goal goal : Goal.ALL) {
      grid.row(
          String.valueOf(goal.number()),
          goal.what(),
          goal.must(),
          goal.stretch(),
          goal.measured().apply(findings).map(String::strip).orElse("not measured in this run"));
    }
    return grid.markdown();
  }

  private String size(Size size) {
    Grid grid =
        new Grid(
            "work", "contender", "median>", "fastest>", "p99>", "a deal>", "× hand>", "rounds>");
    for (Task task : Task.ALL) {
      findings
          .of(size)
          .filter(m -> m.task().equals(task))
          .forEach(m ->
              grid.row(
                  task.title(),
                  m.contender(),
                  Figures.time(m.median()),
                  Figures.time(m.fastest()),
                  task.work() == Work.EDIT_ONE_REP ? Figures.time(m.p99()) : "",
                  task.work() == Work.EDIT_ONE_REP ? "" : Figures.time(m.aDeal()),
                  Figures.digits(m.ratio()),
                  String.valueOf(m.rounds())));
    }
    return grid.markdown();
  }

  private String growth() {
    Grid grid = new Grid("contender", "work", "S>", "M>", "L>", "XL>");
    for (Work work : List.of(Work.REPLAY_UNSORTED, Work.REPLAY)) {
      for (String contender :
          List.of(HandKernel.NAME, Goal.PRODUCT, DuckDb.NAME, Sqlite.NAME, Reference.NAME)) {
        Task task = new Task(work, 1);
        boolean any =
            findings.all().anyMatch(m -> m.task().equals(task) && m.contender().equals(contender));
        if (any) {
          grid.row(
              contender,
              work.title(),
              aDeal(Size.S, task, contender),
              aDeal(Size.M, task, contender),
              aDeal(Size.L, task, contender),
              aDeal(Size.XL, task, contender));
        }
      }
    }
    return grid.markdown();
  }

  private String aDeal(Size size, Task task, String contender) {
    Optional<Measurement> found = findings.find(size, task, contender);
    return found.map(m -> Figures.time(m.aDeal())).orElse("");
  }

  private String memory() {
    Grid grid = new Grid("contender", "size", "bytes a deal>");
    findings
        .weighings()
        .forEach(w -> grid.row(w.contender(), w.size().name(), Figures.digits(w.aDeal())));
    return grid.markdown();
  }
}
