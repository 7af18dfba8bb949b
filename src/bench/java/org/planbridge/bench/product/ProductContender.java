package org.planbridge.bench.product;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.peer.Attempt;
import org.planbridge.bench.peer.Contender;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.Facts;

/**
 * The product: plans written in its language and read from JSON, its replay over credit lines, its
 * import into a project file. Nothing is built for this benchmark.
 */
public final class ProductContender implements Contender {
  /** Its name in the table. */
  public static final String NAME = "Planbridge";

  private final Workers alone = new Workers(1);
  private final Workers pair = new Workers(2);
  private @Nullable Workload workload;
  private @Nullable CreditLines lines;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean offers(Task task, Size size) {
    boolean one = task.threads() == 1;
    return switch (task.work()) {
      case REPLAY, REPLAY_UNSORTED -> one || size != Size.S;
      case PREPARE, EDIT_ONE_REP, EDIT_TOP_RATE -> one;
      case IMPORT -> one && size != Size.XL;
      case SWEEP -> one || size == Size.L;
      case PARSE, SHAPLEY -> false;
    };
  }

  @Override
  public boolean liesOnTheHeap() {
    return true;
  }

  @Override
  public void open(Workload opened) {
    workload = opened;
    lines = CreditLines.of(ProductFacts.of(opened), ProductFacts.YEAR);
  }

  @Override
  public Attempt begin(Task task) {
    Workload in = Objects.requireNonNull(workload, "open first");
    CreditLines prepared = Objects.requireNonNull(lines, "open first");
    Workers workers = task.threads() == 1 ? alone : pair;
    return switch (task.work()) {
      case PREPARE -> new Prepare(in, ProductFacts.of(in), alone);
      case REPLAY_UNSORTED -> {
        Facts facts = ProductFacts.of(in);
        yield new ReplayRun(in.size(), () -> CreditLines.of(facts, ProductFacts.YEAR), workers);
      }
      case REPLAY -> new ReplayRun(in.size(), () -> prepared, workers);
      case EDIT_ONE_REP -> new EditRun(in.size(), prepared);
      case EDIT_TOP_RATE -> VariantRun.topRate(prepared, workers);
      case SWEEP -> VariantRun.sweep(prepared, workers);
      case IMPORT -> new ImportRun(in);
      case PARSE, SHAPLEY -> throw new IllegalArgumentException("not offered: " + task);
    };
  }

  @Override
  public void close() {
    workload = null;
    lines = null;
  }

  /** Facts in file order into credit lines. */
  private static final class Prepare implements Attempt {
    private final Workload in;
    private final Facts facts;
    private final Workers workers;
    private @Nullable CreditLines sorted;

    Prepare(Workload in, Facts facts, Workers workers) {
      this.in = in;
      this.facts = facts;
      this.workers = workers;
    }

    @Override
    public void run(int turn) {
      sorted = CreditLines.of(facts, ProductFacts.YEAR);
    }

    @Override
    public Answer answer() {
      CreditLines found = Objects.requireNonNull(sorted, "run first");
      ReplayRun replay = new ReplayRun(in.size(), () -> found, workers);
      replay.run(0);
      return replay.answer();
    }
  }
}
