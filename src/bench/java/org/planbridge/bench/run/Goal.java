package org.planbridge.bench.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planbridge.bench.peer.HandKernel;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.product.ProductContender;
import org.planbridge.bench.sql.DuckDb;
import org.planbridge.bench.sql.SqliteShell;
import org.planbridge.bench.work.Size;

/**
 * What the product is to reach, and where in a run the figure stands that shows it.
 *
 * @param measured the product's figure, empty when the run did not measure it
 */
record Goal(
    int number,
    String what,
    String must,
    String stretch,
    Function<Findings, Optional<String>> measured) {

  /** The product's name in the table. */
  static final String PRODUCT = ProductContender.NAME;

  private static final Task REPLAY_BY_TWO = new Task(Work.REPLAY, 2);
  private static final Task UNSORTED_BY_TWO = new Task(Work.REPLAY_UNSORTED, 2);
  private static final Task IMPORT = new Task(Work.IMPORT, 1);

  static final List<Goal> ALL =
      List.of(
          new Goal(
              1,
              "one payee, edit a rate to new per-deal results",
              "≤ 100 µs warm",
              "≤ 5 µs",
              Goal::edit),
          new Goal(
              2,
              "replay L, two plans loaded as JSON, per-deal cents, 2 threads",
              "≤ 10 × hand kernel; ≥ 10 × faster than DuckDB",
              "≤ 1.3 ×; ≥ 50 ×",
              Goal::replay),
          new Goal(
              7,
              "import a CSV of 1 M rows: checked, durable, sealed",
              "≤ 2.5 × sqlite3 .import into a table with the same constraints and index",
              "≤ 1.3 ×",
              Goal::importing),
          new Goal(
              8,
              "open a project of 1 M deals to its first chart",
              "≤ 250 ms in the running app; ≤ 2 s from process start",
              "50 ms; 0.85 s",
              findings -> findings.reading(8)),
          new Goal(
              9,
              "start of the app to its third frame",
              "≤ 1.5 s without AOT cache; ≤ 1.0 s with it",
              "0.65 s",
              findings -> findings.reading(9)),
          new Goal(
              10,
              "memory with both plans' results",
              "≤ 64 B a deal; L with the window ≤ 600 MB",
              "32 B",
              Goal::memory),
          new Goal(11, "growth from M to XL", "≤ 1.3 × the time a deal", "≤ 1.15 ×", Goal::growth));

  private static Optional<String> edit(Findings findings) {
    return findings
        .find(Size.L, new Task(Work.EDIT_ONE_REP, 1), PRODUCT)
        .map(m -> Figures.time(m.median()) + ", p99 " + Figures.time(m.p99()));
  }

  private static Optional<String> replay(Findings findings) {
    return findings
        .find(Size.L, REPLAY_BY_TWO, PRODUCT)
        .map(product ->
            against(findings, product, REPLAY_BY_TWO, HandKernel.NAME, Goal::slower)
                + findings
                    .find(Size.L, UNSORTED_BY_TWO, PRODUCT)
                    .map(unsorted ->
                        against(
                            findings,
                            unsorted,
                            UNSORTED_BY_TWO,
                            DuckDb.NAME,
                            (one, other) ->
                                faster(one, other) + ", both from deals in file order;"))
                    .orElse("")
                + against(
                    findings,
                    product,
                    REPLAY_BY_TWO,
                    DuckDb.NAME,
                    (one, other) -> faster(one, other) + ", both from prepared deals"));
  }

  private static Optional<String> importing(Findings findings) {
    return findings
        .find(Size.L, IMPORT, PRODUCT)
        .map(product ->
            Figures.time(product.median())
                + against(findings, product, IMPORT, SqliteShell.NAME, Goal::slower));
  }

  private static Optional<String> memory(Findings findings) {
    Optional<String> heap =
        findings.weighing(Size.L, PRODUCT).map(w -> Figures.digits(w.aDeal()) + " B a deal");
    return heap.map(text -> findings.reading(10).map(more -> text + "; " + more).orElse(text));
  }

  private static Optional<String> growth(Findings findings) {
    return findings
        .find(Size.M, REPLAY_BY_TWO, PRODUCT)
        .flatMap(small ->
            findings
                .find(Size.XL, REPLAY_BY_TWO, PRODUCT)
                .map(big -> "replay " + Figures.ratio(big.aDeal() / small.aDeal())));
  }

  private interface Comparison {
    String say(Measurement product, Measurement other);
  }

  private static String against(
      Findings findings, Measurement product, Task task, String contender, Comparison comparison) {
    return findings
        .find(product.size(), task, contender)
        .map(other -> comparison.say(product, other))
        .orElse("");
  }

  private static String slower(Measurement product, Measurement other) {
    return " " + Figures.ratio(product.median() / other.median()) + " " + other.contender() + ";";
  }

  private static String faster(Measurement product, Measurement other) {
    return " "
        + Figures.ratio(other.median() / product.median())
        + " faster than "
        + other.contender();
  }
}
