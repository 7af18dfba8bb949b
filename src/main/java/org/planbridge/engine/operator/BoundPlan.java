package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
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
  private final PlanCaps caps;

  /**
   * @param samePlan whether another payee, by id, is under this plan on this side
   */
  public BoundPlan(CompensationPlan plan, CreditLines lines, Predicate<String> samePlan) {
    this.plan = plan;
    this.lines = lines;
    LineTests tests = new LineTests(lines);
    for (Component component : plan.components()) {
      components.add(new BoundComponent(component, plan, lines, tests, samePlan));
    }
    quotaCredit =
        new QuotaCreditOperator(components.stream().map(BoundComponent::credits).toList());
    caps = new PlanCaps(plan, lines);
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

    Output(long[][] units, List<PeriodPay> periods) {
      this.units = units;
      this.periods = periods;
    }

    /**
     * Minor units by deal component (in the plan's order) and line, where the run was told to write
     * them.
     */
    public long[][] units() {
      return units;
    }

    /** Sums of periods that are not 0, by payee, period and component. */
    public List<PeriodPay> periods() {
      return periods;
    }
  }

  /** Runs the plan over a block; null if the block did not fit the frame's arithmetic. */
  public @Nullable Output run(Frame frame) {
    return run(frame, new long[dealComponentCount()][frame.size], 0);
  }

  /**
   * Runs the plan over a block and writes the payable lines of each deal component straight into
   * {@code into}, from {@code at} on; null if the block did not fit, and then nothing in it counts.
   */
  public @Nullable Output run(Frame frame, long[][] into, int at) {
    int digits = plan.currency().getDefaultFractionDigits();
    List<LineCodes> codes = new ArrayList<>();
    for (BoundComponent component : components) {
      codes.add(component.credits().codes(frame));
    }
    Lazy credit = new Lazy(frame, codes);
    List<BoundComponent.Result> results = new ArrayList<>();
    for (int c = 0; c < components.size(); c++) {
      results.add(components.get(c).run(frame, codes.get(c), credit::get));
    }
    if (!frame.kernel.held()) {
      return null;
    }
    int ordinal = 0;
    List<PeriodPay> periods = new ArrayList<>();
    for (int c = 0; c < components.size(); c++) {
      Column column = results.get(c).lines();
      if (column != null) {
        frame.kernel.units(column, digits, into[ordinal++], at);
      }
      for (RunColumn runs : results.get(c).runs()) {
        PeriodPay.collect(runs, c, periods);
      }
    }
    return caps.isNone() ? new Output(into, periods) : capped(frame, into, at, ordinal, periods);
  }

  private Output capped(Frame frame, long[][] into, int at, int ordinals, List<PeriodPay> periods) {
    long[][] block = new long[ordinals][];
    for (int c = 0; c < ordinals; c++) {
      block[c] = java.util.Arrays.copyOfRange(into[c], at, at + frame.size);
    }
    Output output = caps.apply(frame, new Output(block, periods), dealComponentIndexes());
    for (int c = 0; c < ordinals; c++) {
      System.arraycopy(output.units()[c], 0, into[c], at, frame.size);
    }
    return new Output(into, output.periods());
  }

  private int dealComponentCount() {
    return dealComponentIndexes().length;
  }

  /**
   * The pay base of every line of a block by deal component; lines that are not credited are null.
   */
  public List<Column> credited(Frame frame) {
    List<Column> bases = new ArrayList<>();
    for (BoundComponent component : components) {
      if (component.paysDeals()) {
        bases.add(component.credits().base(frame, component.credits().codes(frame)));
      }
    }
    return bases;
  }

  /** Which lines of a block each deal component credits. */
  public List<boolean[]> credits(Frame frame) {
    List<boolean[]> all = new ArrayList<>();
    for (BoundComponent component : components) {
      if (component.paysDeals()) {
        LineCodes codes = component.credits().codes(frame);
        Column shares = frame.shares(component.credits().to());
        boolean[] credited = new boolean[frame.size];
        for (int i = 0; i < frame.size; i++) {
          credited[i] =
              codes.of(i) != CreditOperator.NOT && (shares == null || shares.at(i).signum() != 0);
        }
        all.add(credited);
      }
    }
    return all;
  }

  /** The place among all components of each deal component. */
  int[] dealComponentIndexes() {
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
