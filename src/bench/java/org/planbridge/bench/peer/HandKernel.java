package org.planbridge.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.CanonicalOrder;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * Java written by hand for exactly these two plans over columns of long cents: what this machine's
 * Java can do when nothing has to be general. It runs beside every other contender in the same
 * round, and every ratio in the table is to it, on one thread.
 */
public final class HandKernel implements Contender {
  /** Its name in the table. */
  public static final String NAME = "hand kernel";

  /** Below so many deals a second thread costs more than it brings. */
  private static final int SPLIT_FROM = 50_000;

  private final Split alone = new Split(1);
  private final Split pair = new Split(2);
  private @Nullable Workload workload;
  private @Nullable CanonicalOrder order;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean offers(Task task, Size size) {
    if (task.threads() > 1 && size.deals() < SPLIT_FROM) {
      return false;
    }
    return switch (task.work()) {
      case PARSE, REPLAY, SWEEP, SHAPLEY -> true;
      case IMPORT, PREPARE, REPLAY_UNSORTED, EDIT_ONE_REP, EDIT_TOP_RATE -> task.threads() == 1;
    };
  }

  @Override
  public boolean liesOnTheHeap() {
    return true;
  }

  @Override
  public void open(Workload opened) {
    workload = opened;
    order = CanonicalOrder.of(opened.deals(), opened.quotas());
  }

  @Override
  public Attempt begin(Task task) {
    Workload in = Objects.requireNonNull(workload, "open first");
    CanonicalOrder sorted = Objects.requireNonNull(order, "open first");
    Split split = task.threads() == 1 ? alone : pair;
    return switch (task.work()) {
      case PARSE -> new Parse(in, split);
      case IMPORT -> new HandImport(in);
      case PREPARE -> new Prepare(in);
      case REPLAY_UNSORTED -> new Unsorted(in);
      case REPLAY -> new Prepared(in.size(), sorted, split);
      case EDIT_ONE_REP -> new HandEdit(in.size(), sorted);
      case EDIT_TOP_RATE -> new HandTopRate(in.size(), sorted);
      case SWEEP -> new HandSweep(in.size(), sorted, split);
      case SHAPLEY -> new HandShapley(in.size(), sorted, split);
    };
  }

  @Override
  public void close() {
    workload = null;
    order = null;
  }

  private static final class Parse implements Attempt {
    private final byte[] csv;
    private final DealColumns deals;
    private final Split split;

    Parse(Workload in, Split split) {
      try {
        csv = Files.readAllBytes(in.dealsFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      deals = new DealColumns(in.size().deals());
      this.split = split;
    }

    @Override
    public void run(int turn) {
      split.run(csv.length, (from, to) -> HandParser.parse(csv, deals, from, to));
    }

    @Override
    public Answer answer() {
      return Answer.Imported.of(deals);
    }
  }

  private static final class Prepare implements Attempt {
    private final Workload in;
    private @Nullable CanonicalOrder sorted;

    Prepare(Workload in) {
      this.in = in;
    }

    @Override
    public void run(int turn) {
      sorted = CanonicalOrder.of(in.deals(), in.quotas());
    }

    @Override
    public Answer answer() {
      CanonicalOrder order = Objects.requireNonNull(sorted, "run first");
      ReplayColumns out = new ReplayColumns(order.amount.length, order.groups());
      HandReplay.run(order, out, 0, order.groups());
      return new Answer.Replay(out.byNumber(in.size(), order));
    }
  }

  private static final class Unsorted implements Attempt {
    private final Workload in;
    private final ReplayColumns out;
    private @Nullable CanonicalOrder sorted;

    Unsorted(Workload in) {
      this.in = in;
      this.out = new ReplayColumns(in.size().deals(), in.size().groups());
    }

    @Override
    public void run(int turn) {
      CanonicalOrder order = CanonicalOrder.of(in.deals(), in.quotas());
      HandReplay.run(order, out, 0, order.groups());
      sorted = order;
    }

    @Override
    public Answer answer() {
      CanonicalOrder order = Objects.requireNonNull(sorted, "run first");
      return new Answer.Replay(out.byNumber(in.size(), order));
    }
  }

  private static final class Prepared implements Attempt {
    private final Size size;
    private final CanonicalOrder in;
    private final ReplayColumns out;
    private final Split split;

    Prepared(Size size, CanonicalOrder in, Split split) {
      this.size = size;
      this.in = in;
      this.split = split;
      this.out = new ReplayColumns(in.amount.length, in.groups());
    }

    @Override
    public void run(int turn) {
      split.run(in.groups() / 4, (from, to) -> HandReplay.run(in, out, 4 * from, 4 * to));
    }

    @Override
    public Answer answer() {
      return new Answer.Replay(out.byNumber(size, in));
    }
  }
}
