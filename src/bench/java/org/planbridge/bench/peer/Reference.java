package org.planbridge.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.ReplayResult;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Variant;
import org.planbridge.bench.work.Workload;

/**
 * An object a deal and exact decimals, sorted and grouped as it goes. It is the second opinion on
 * every answer, and it gives the expected answers where none are published: the edits.
 */
public final class Reference implements Contender {
  /** Its name in the table. */
  public static final String NAME = "BigDecimal objects";

  private @Nullable Workload workload;
  private @Nullable ReferenceCompany company;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean offers(Task task, Size size) {
    boolean small = size == Size.S || size == Size.M;
    return task.threads() == 1
        && switch (task.work()) {
          case REPLAY_UNSORTED, EDIT_ONE_REP, EDIT_TOP_RATE -> true;
          case SWEEP, SHAPLEY -> small;
          case PARSE, IMPORT, PREPARE, REPLAY -> false;
        };
  }

  @Override
  public void open(Workload opened) {
    workload = opened;
    company = new ReferenceCompany(opened);
  }

  @Override
  public Attempt begin(Task task) {
    return switch (task.work()) {
      case REPLAY_UNSORTED -> whole(this::replay);
      case EDIT_TOP_RATE -> whole(this::topRate);
      case SWEEP -> whole(this::sweep);
      case SHAPLEY -> whole(this::shapley);
      case EDIT_ONE_REP -> attempt(this::edit);
      case PARSE, IMPORT, PREPARE, REPLAY ->
          throw new IllegalArgumentException("not offered: " + task);
    };
  }

  @Override
  public void close() {
    workload = null;
    company = null;
  }

  /** The first edits' answers, which every contender's are held against. */
  public List<Answer.Edit> edits() {
    List<Answer.Edit> edits = new ArrayList<>();
    for (int edit = 0; edit < EditSeries.CHECKED; edit++) {
      edits.add(edit(edit));
    }
    return edits;
  }

  /** The company's totals with 16 % in the top tier. */
  public Answer.Totals topRate() {
    ReferencePlan plan = ReferencePlan.proposed(Variant.PROPOSED.withRate4(1600));
    long[] totals = new long[company().reps()];
    for (int rep = 0; rep < totals.length; rep++) {
      totals[rep] = company().year(rep, plan);
    }
    return Answer.Totals.ofReps(totals);
  }

  private Answer.Edit edit(int edit) {
    ReferencePlan plan =
        ReferencePlan.proposed(Variant.PROPOSED.withRate2(EditSeries.secondRate(edit)));
    long total = 0;
    long weighted = 0;
    for (ReferenceCompany.Quarter quarter :
        company().quarters(EditSeries.rep(workload().size(), edit))) {
      ReferencePlan.Pay pay = quarter.pay(plan);
      total += ReferenceCompany.cents(pay.total());
      for (int i = 0; i < pay.paid().size(); i++) {
        long cents = ReferenceCompany.cents(pay.paid().get(i));
        weighted += Fingerprint.weighted(quarter.deals().get(i).number(), cents);
      }
    }
    return new Answer.Edit(total, weighted);
  }

  private Answer.Replay replay() {
    ReplayResult result = new ReplayResult(workload().size());
    ReferencePlan proposed = ReferencePlan.proposed(Variant.PROPOSED);
    for (int rep = 0; rep < company().reps(); rep++) {
      for (ReferenceCompany.Quarter quarter : company().quarters(rep)) {
        ReferencePlan.Pay before = quarter.pay(ReferencePlan.OLD);
        ReferencePlan.Pay after = quarter.pay(proposed);
        for (int i = 0; i < quarter.deals().size(); i++) {
          int deal = quarter.deals().get(i).number();
          result.oldCents[deal] = ReferenceCompany.cents(before.paid().get(i));
          result.newCents[deal] = ReferenceCompany.cents(after.paid().get(i));
        }
        int group = quarter.group();
        result.bookings[group] = ReferenceCompany.cents(before.bookings());
        result.oldLines[group] = ReferenceCompany.cents(before.lines());
        result.oldBonus[group] = ReferenceCompany.cents(before.bonus());
        result.newPaid[group] = ReferenceCompany.cents(after.total());
      }
    }
    return new Answer.Replay(result);
  }

  private Answer.Sweep sweep() {
    int variants = Variant.SWEEP.size();
    long[] totals = new long[company().reps() * variants];
    for (int rep = 0; rep < company().reps(); rep++) {
      for (ReferenceCompany.Quarter quarter : company().quarters(rep)) {
        for (int v = 0; v < variants; v++) {
          ReferencePlan plan = ReferencePlan.proposed(Variant.SWEEP.get(v));
          totals[rep * variants + v] += ReferenceCompany.cents(quarter.pay(plan).total());
        }
      }
    }
    return Answer.Sweep.of(totals, variants);
  }

  /** By the definition: what each clause adds, summed over all 120 orders of the five. */
  private Answer.Shapley shapley() {
    long[] values = new long[company().reps() * Coalitions.CLAUSES];
    for (int rep = 0; rep < company().reps(); rep++) {
      long[] pay = new long[Coalitions.COUNT];
      for (ReferenceCompany.Quarter quarter : company().quarters(rep)) {
        for (int set = 0; set < pay.length; set++) {
          ReferencePlan plan = new ReferencePlan(set, Variant.PROPOSED);
          pay[set] += ReferenceCompany.cents(quarter.pay(plan).total());
        }
      }
      addOrders(pay, 0, values, rep * Coalitions.CLAUSES, Coalitions.CLAUSES);
    }
    return new Answer.Shapley(Coalitions.sums(values));
  }

  private static int addOrders(long[] pay, int set, long[] values, int at, int left) {
    if (left == 0) {
      return 1;
    }
    int orders = 0;
    for (int clause = 0; clause < Coalitions.CLAUSES; clause++) {
      int with = set | 1 << clause;
      if (with != set) {
        int continued = addOrders(pay, with, values, at, left - 1);
        values[at + clause] += continued * (pay[with] - pay[set]);
        orders += continued;
      }
    }
    return orders;
  }

  private Workload workload() {
    return Objects.requireNonNull(workload, "open first");
  }

  private ReferenceCompany company() {
    return Objects.requireNonNull(company, "open first");
  }

  private static Attempt whole(Supplier<Answer> work) {
    return attempt(turn -> work.get());
  }

  private static Attempt attempt(IntFunction<Answer> work) {
    return new Attempt() {
      private @Nullable Answer found;

      @Override
      public void run(int turn) {
        found = work.apply(turn);
      }

      @Override
      public Answer answer() {
        return Objects.requireNonNull(found, "run first");
      }
    };
  }
}
