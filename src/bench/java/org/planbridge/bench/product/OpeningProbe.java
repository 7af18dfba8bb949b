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
import org.planbridge.bench.work.WrongAnswer;
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
 * by a fresh process whose window then says how much memory it takes. The totals are checked.
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
    String fresh = freshProcess(Assembled.found(), file, workload.folder());
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
      throw new WrongAnswer("The totals shown are wrong: " + sum);
    }
  }

  private static String freshProcess(Assembled app, Path file, Path folder) {
    return "from process start "
        + fresh(app, file, folder, "-XX:AOTMode=off")
        + " without AOT cache, "
        + fresh(app, file, folder, StartProbe.cached(app, folder))
        + " with it (JavaFX headless)";
  }

  private static String fresh(Assembled app, Path file, Path folder, String options) {
    List<Long> drawn = new ArrayList<>();
    List<Long> mebibytes = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Assembled.Frame frame = app.window(folder, options, List.of(file.getFileName().toString()));
      drawn.add(frame.millis());
      mebibytes.add(Math.round(frame.mebibytes()));
    }
    return String.format(
        Locale.ROOT, "%,.0f ms at %.0f MiB", Assembled.median(drawn), Assembled.median(mebibytes));
  }

  static String millis(double nanos) {
    return String.format(Locale.ROOT, "%,.0f ms", nanos / 1e6);
  }
}
