package org.planbridge.bench.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.work.Published;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;
import org.planbridge.chart.Mark;
import org.planbridge.chart.Paper;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.company.CompanyViewModel;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.ComparePlans;
import org.planbridge.workspace.CompareProject;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.ProjectStore;

/**
 * A project of a million deals opened until its first chart is drawn: in this virtual machine, and
 * by a fresh process as far as the comparison printed in full. The totals shown are checked.
 */
public final class OpeningProbe implements Probe {
  private static final int ROUNDS = 5;

  @Override
  public int goal() {
    return 8;
  }

  @Override
  public boolean wants(Workload workload) {
    return workload.size() == Size.L;
  }

  @Override
  public String read(Workload workload) {
    Path file = workload.folder().resolve("opened.planbridge");
    Projects.delete(file);
    BenchmarkProject.make(workload, file);
    String running = runningApp(workload, file);
    String fresh =
        Assembled.find()
            .map(app -> freshProcess(app, file, workload.folder()))
            .orElse("from process start not measured, as the program is not assembled");
    Projects.delete(file);
    return running + "; " + fresh;
  }

  private static String runningApp(Workload workload, Path file) {
    List<Long> opened = new ArrayList<>();
    List<Long> drawn = new ArrayList<>();
    try (Workers workers = new Workers(2)) {
      for (int round = 0; round <= ROUNDS; round++) {
        long start = System.nanoTime();
        try (ProjectStore project = Projects.open(file)) {
          project.facts();
          long facts = System.nanoTime();
          Comparison comparison = compare(project, workers);
          draw(comparison);
          long end = System.nanoTime();
          demand(comparison.totalEarned(), workload.size());
          if (round > 0) {
            opened.add(facts - start);
            drawn.add(end - start);
          }
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "running app %s to the first chart (facts read after %s)",
        millis(Assembled.median(drawn)),
        millis(Assembled.median(opened)));
  }

  static Comparison compare(ProjectStore project, Workers workers) {
    Compared compared =
        new CompareProject(new PlanFileText(), new ComparePlans(workers))
            .compare(project, AskedBasis.YEARS_WITH_DEALS);
    if (compared instanceof Compared.Done done) {
      return done.comparison();
    }
    throw new IllegalStateException("No comparison: " + compared);
  }

  /** The company screen's first chart, as a list of marks to paint. */
  private static void draw(Comparison comparison) {
    Shown shown = new Shown();
    CompanyViewModel company = new CompanyViewModel(shown, UiWords.in(Locale.US));
    shown.comparisonProperty().set(comparison);
    List<Mark> marks =
        Optional.ofNullable(company.bandsProperty().get())
            .orElseThrow()
            .draw(Paper.of(600, 300))
            .marks();
    company.close();
    if (marks.isEmpty()) {
      throw new IllegalStateException("The chart is empty.");
    }
  }

  private static void demand(Change sum, Size size) {
    var right = Published.of(size).replay();
    if (sum.current().minorUnits() != right.sumOld() + right.sumBonus()
        || sum.proposed().minorUnits() != right.sumNew()) {
      throw new IllegalStateException("The totals shown are wrong: " + sum);
    }
  }

  private static String freshProcess(Assembled app, Path file, Path folder) {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      nanos.add(
          app.run(folder, "-XX:AOTMode=off", List.of("compare", "--project", file.toString())));
    }
    return "from process start "
        + millis(Assembled.median(nanos))
        + " to the end of planbridge compare, every payee printed, without AOT cache";
  }

  static String millis(double nanos) {
    return String.format(Locale.ROOT, "%,.0f ms", nanos / 1e6);
  }
}
