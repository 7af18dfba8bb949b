package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.engine.lines.PlanView;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;

/**
 * A plan made ready for one set of lines: what was signed, with dictionaries, quotas and calendars
 * bound. Never stored; made anew, in microseconds, whenever a clause changes.
 */
public final class BoundPlan {
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final List<BoundComponent> components = new ArrayList<>();
  private final QuotaCreditOperator quotaCredit;
  private final Optional<TrueUps> trueUps;
  private final PlanCaps caps;

  /**
   * @param samePlan whether another payee, by id, is under this plan on this side
   */
  public BoundPlan(CompensationPlan plan, CreditLines lines, Predicate<String> samePlan) {
    this(plan, lines, samePlan, Below.NOBODY);
  }

  /**
   * As above, for a plan that may pay by what others come to.
   *
   * @param below what those come to who are below the payees of the plan
   */
  public BoundPlan(
      CompensationPlan plan, CreditLines lines, Predicate<String> samePlan, Below below) {
    this.plan = plan;
    this.lines = PlanView.of(lines, plan);
    LineTests tests = new LineTests(this.lines);
    for (int c = 0; c < plan.components().size(); c++) {
      components.add(
          new BoundComponent(
              plan.components().get(c), c, plan, this.lines, tests, samePlan, components, below));
    }
    trueUps = TrueUps.of(plan, this.lines, other -> once(other, tests, samePlan, below));
    List<CreditOperator> credits = components.stream().map(BoundComponent::credits).toList();
    quotaCredit = new QuotaCreditOperator(credits);
    WholeBlock whole = new WholeBlock(this.lines, credits);
    components.forEach(component -> component.seeing(whole));
    trueUps.ifPresent(all -> all.components().forEach(component -> component.seeing(whole)));
    caps = new PlanCaps(plan, this.lines);
  }

  /** A component of the plan in another form, which sees itself in its own place. */
  private BoundComponent once(
      Component other, LineTests tests, Predicate<String> samePlan, Below below) {
    int place = plan.components().stream().map(Component::id).toList().indexOf(other.id());
    List<BoundComponent> all = new ArrayList<>(components);
    BoundComponent bound =
        new BoundComponent(other, place, plan, lines, tests, samePlan, all, below);
    all.set(place, bound);
    return bound;
  }

  public CompensationPlan plan() {
    return plan;
  }

  CreditLines lines() {
    return lines;
  }

  List<BoundComponent> components() {
    return components;
  }

  /** The components that pay by the deal, in the plan's order. */
  public List<Component> dealComponents() {
    return components.stream()
        .filter(BoundComponent::paysDeals)
        .map(BoundComponent::component)
        .toList();
  }

  /** What a plan gives for one block: payable lines by deal component, and what periods add. */
  public static final class Output {
    private final long[][] units;
    private final List<PeriodPay> periods;
    private final @Nullable DueParts[] due;

    private final List<PeriodPay> deferred;

    Output(
        long[][] units,
        List<PeriodPay> periods,
        @Nullable DueParts[] due,
        List<PeriodPay> deferred) {
      this.deferred = deferred;
      this.units = units;
      this.periods = periods;
      this.due = due;
    }

    /**
     * When lines fall due, by deal component; null for a component whose lines fall due on their
     * own day.
     */
    public @Nullable DueParts[] due() {
      return due;
    }

    /** What caps have deferred and no later period has taken up; it is not earned. */
    public List<PeriodPay> deferred() {
      return deferred;
    }

    /** Minor units by deal component (in the plan's order) and line of the block. */
    public long[][] units() {
      return units;
    }

    /** What no deal carries; at most one sum a component, payee and period. */
    public List<PeriodPay> periods() {
      return periods;
    }
  }

  /** Runs the plan over a block; null if the block did not fit the frame's arithmetic. */
  public @Nullable Output run(Frame facts) {
    Frame frame = facts.over(lines);
    Pass pass = new Pass(frame);
    if (!pass.run()) {
      return null;
    }
    List<long[]> units = new ArrayList<>();
    List<@Nullable DueParts> due = new ArrayList<>();
    List<PeriodPay> periods = new ArrayList<>();
    for (ComponentResult result : pass.results) {
      long[] own = result.units();
      if (own != null) {
        units.add(own);
        due.add(result.due());
      }
      periods.addAll(result.periods());
    }
    if (trueUps.isPresent()) {
      periods =
          trueUps
              .get()
              .apply(frame, pass.codes, pass.credit::get, pass.before, pass.results, periods);
      if (periods == null) {
        return null;
      }
    }
    return caps.apply(
        frame,
        new Output(units.toArray(long[][]::new), periods, due.toArray(DueParts[]::new), List.of()),
        dealComponentIndexes());
  }

  /** All components run over one block, in their order. */
  private final class Pass {
    private final Frame frame;
    private final List<LineCodes> codes = new ArrayList<>();
    private final Lazy credit;
    private final boolean @Nullable [] overridden;

    /** By component, which lines had their own terms carried out before it; for true-ups. */
    private final boolean @Nullable [][] before;

    private final List<ComponentResult> results = new ArrayList<>();

    Pass(Frame frame) {
      this.frame = frame;
      components.forEach(component -> codes.add(component.credits().codes(frame)));
      credit = new Lazy(frame, codes);
      overridden = Overrides.any(lines) ? new boolean[frame.size] : null;
      before = overridden == null || trueUps.isEmpty() ? null : new boolean[components.size()][];
    }

    /** False if the block did not fit. */
    boolean run() {
      for (int c = 0; c < components.size(); c++) {
        if (before != null && overridden != null) {
          before[c] = overridden.clone();
        }
        ComponentResult result =
            components.get(c).run(frame, codes.get(c), credit::get, overridden, results);
        if (result == null) {
          return false;
        }
        results.add(result);
      }
      return true;
    }
  }

  /**
   * The pay base of every line of a block by deal component; lines that are not credited are null.
   */
  public List<Column> credited(Frame facts) {
    Frame frame = facts.over(lines);
    Pass pass = new Pass(frame);
    if (components.stream().anyMatch(BoundComponent::isOnOwnResult)) {
      pass.run();
    }
    List<Column> bases = new ArrayList<>();
    for (BoundComponent component : components) {
      if (component.paysDeals()) {
        bases.add(component.base(frame, component.credits().codes(frame), pass.results));
      }
    }
    return bases;
  }

  /** Which lines of a block each deal component credits. */
  public List<boolean[]> credits(Frame facts) {
    Frame frame = facts.over(lines);
    List<boolean[]> all = new ArrayList<>();
    for (BoundComponent component : components) {
      if (component.paysDeals()) {
        LineCodes codes = component.credits().codes(frame);
        boolean[] credited = new boolean[frame.size];
        for (int i = 0; i < frame.size; i++) {
          credited[i] = component.credits().reaches(frame, codes, i);
        }
        all.add(credited);
      }
    }
    return all;
  }

  /** The place among all components of each deal component. */
  public int[] dealComponentIndexes() {
    return java.util.stream.IntStream.range(0, components.size())
        .filter(c -> components.get(c).paysDeals())
        .toArray();
  }

  /** Works out the quota credit once, when the first component asks. */
  private final class Lazy {
    private final Frame frame;
    private final List<LineCodes> codes;
    private QuotaCreditOperator.@Nullable Result result;

    Lazy(Frame frame, List<LineCodes> codes) {
      this.frame = frame;
      this.codes = codes;
    }

    QuotaCreditOperator.Result get() {
      QuotaCreditOperator.Result known = result;
      if (known == null) {
        known = quotaCredit.credit(frame, codes);
        result = known;
      }
      return known;
    }
  }
}
