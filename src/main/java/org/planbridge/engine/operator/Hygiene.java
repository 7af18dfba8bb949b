package org.planbridge.engine.operator;

import java.util.BitSet;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.InForce;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.PayPeriod;
import org.planbridge.plan.PayoutCurve;
import org.planbridge.plan.PlanCap;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.TierPays;
import org.planbridge.problem.Code;

/**
 * Finds the lines that a plan cannot compute for lack of data: a field that a condition needs, a
 * number that is missing, a quota, a rate. Missing is not zero, so such deals are held and listed.
 */
public final class Hygiene {
  private final BoundPlan plan;
  private final Frame frame;
  private final Gaps gaps;
  private final MeasureGaps measures;
  private final PayGaps pays;

  /** Hears of every line that must be held. */
  public interface Sink {
    void hold(int line, Code code, String field, ClauseAddress clause);
  }

  private Hygiene(BoundPlan plan, Frame frame, Sink sink) {
    this.plan = plan;
    this.frame = frame;
    gaps = new Gaps(frame, sink);
    measures = new MeasureGaps(frame, gaps);
    pays = new PayGaps(frame, gaps, measures);
  }

  /** Checks all lines of a block. */
  public static void check(BoundPlan plan, Frame frame, Sink sink) {
    Hygiene hygiene = new Hygiene(plan, frame.over(plan.lines()), sink);
    hygiene.gaps.required(
        plan.plan().terms().requiredFields(),
        ClauseAddress.of(Term.REQUIRED_FIELDS),
        requiredFrom(plan.plan().terms().grace(), frame),
        hygiene.reach());
    if (plan.plan().terms().payCalendar().value().period()
        instanceof PayPeriod.Weekly(_, var cutOff)) {
      cutOff.ifPresent(
          off -> hygiene.gaps.moment(off.timestamp(), ClauseAddress.of(Term.PAY_CALENDAR)));
    }
    hygiene
        .frame
        .lines
        .conversion()
        .ifPresent(rates -> Conversions.hold(hygiene.frame, hygiene.gaps, rates));
    for (BoundComponent component : plan.components()) {
      hygiene.component(component);
    }
    if (Overrides.any(frame.lines)) {
      OverrideGaps.find(plan, hygiene.frame, hygiene.gaps);
    }
    TermGaps.find(plan.plan().terms(), hygiene.gaps, hygiene::grid, hygiene.reach());
    for (PlanCap cap : plan.plan().terms().caps()) {
      ClauseAddress address = ClauseAddress.of(Term.CAPS);
      hygiene.gaps.quantity(cap.amount(), hygiene.grid(cap.per()), address, hygiene.reach());
      hygiene.period(cap.per(), address, hygiene.reach());
    }
  }

  /** The lines that some component credits; null for all of them. */
  private @Nullable Supplier<BitSet> reach() {
    BitSet all = new BitSet();
    for (BoundComponent component : plan.components()) {
      Supplier<BitSet> own = gaps.reach(component.credits().to());
      if (own == null) {
        return null;
      }
      all.or(own.get());
    }
    return () -> all;
  }

  /** The first day, counted from 1970-01-01, whose deals need the required fields. */
  private static long requiredFrom(GracePeriod grace, Frame frame) {
    return switch (grace) {
      case GracePeriod.None _ -> Long.MIN_VALUE;
      case GracePeriod.Months(int months) ->
          frame.lines.basis().from().plusMonths(months).toEpochDay();
    };
  }

  private void component(BoundComponent bound) {
    Component component = bound.component();
    ClauseAddress credits = ClauseAddress.of(component, Slot.CREDITS);
    Supplier<BitSet> reach = gaps.reach(bound.credits().to());
    gaps.unknown(
        component.credits().when(),
        credits,
        component.inForce().map(days -> onDays(days, reach)).orElse(reach),
        component.credits().when().eventKind());
    Supplier<BitSet> credited = new Credited(bound.credits());
    if (bound.credits().hasWeights()) {
      gaps.firstUnknown(
          component.credits().weights().stream().map(Credits.Weight::when).toList(),
          credits,
          (BitSet) credited.get().clone());
    }
    if (multipliesBase(component) || plan.components().stream().anyMatch(this::countsCredit)) {
      gaps.number(bound.credits().number(), ClauseAddress.of(component, Slot.BASE), credited);
    }
    if (isMeasured(bound)) {
      measures.measure(
          bound.measure(),
          ClauseAddress.of(component, Slot.MEASURE),
          ClauseAddress.of(component, Slot.QUOTA),
          looksAtQuota(bound),
          credited);
    }
    pays.pay(bound, credited);
    ClauseAddress modifiers = ClauseAddress.of(component, Slot.MODIFIERS);
    for (Modifiers.Multiplier one : component.modifiers().multipliers()) {
      gaps.unknown(one.when().deal(), modifiers, credited);
    }
    for (Modifiers.Kicker one : component.modifiers().kickers()) {
      gaps.unknown(one.when().deal(), modifiers, credited);
    }
    for (KickerAmounts.One one : bound.modifiers().amounts().all()) {
      one.amount()
          .source()
          .ifPresent(source ->
              source.gaps(gaps, () -> QuantityGaps.where(frame, one.where(), credited.get())));
    }
    gate(bound, credited);
    for (Limit limit : component.limits()) {
      limit(limit, ClauseAddress.of(component, Slot.LIMITS), credited);
    }
    ReleaseGaps.find(component, frame, gaps, credited);
  }

  /** Of some lines, or all, those on days of a component that others precede or follow. */
  private Supplier<BitSet> onDays(InForce days, @Nullable Supplier<BitSet> among) {
    BitSet lines = new BitSet(frame.size);
    for (int i = 0; i < frame.size; i++) {
      lines.set(i, days.covers(frame.lines.date(frame.from + i)));
    }
    if (among != null) {
      lines.and(among.get());
    }
    return () -> lines;
  }

  /** The lines of the block that a component credits, worked out when first asked for. */
  private final class Credited implements Supplier<BitSet> {
    private final CreditOperator operator;
    private @Nullable BitSet lines;

    Credited(CreditOperator operator) {
      this.operator = operator;
    }

    @Override
    public BitSet get() {
      BitSet known = lines;
      if (known == null) {
        known = new BitSet(frame.size);
        LineCodes codes = operator.codes(frame);
        for (int i = 0; i < frame.size; i++) {
          known.set(i, operator.reaches(frame, codes, i));
        }
        lines = known;
      }
      return known;
    }
  }

  /** Whether some part of the component's pay is a rate of the deal's number. */
  private static boolean multipliesBase(Component component) {
    boolean byPay =
        switch (component.pay()) {
          case Pay.FlatRate _, Pay.RateTable _ -> true;
          case Pay.Tiers tiers ->
              tiers.pays() instanceof TierPays.Rate || tiers.pays() instanceof TierPays.Multiplier;
          case Pay.AmountPerDeal _, Pay.AmountPerUnit _, PayoutCurve _ -> false;
          case Matrix matrix ->
              matrix.pays() instanceof Matrix.Pays.Rate
                  || matrix.pays() instanceof Matrix.Pays.Multiplier;
          case Pay.Bonus(_, var pays) -> pays instanceof Pay.BonusPays.RateOfCredit;
        };
    return byPay
        || component.modifiers().kickers().stream()
            .anyMatch(kicker -> kicker.pays() instanceof Modifiers.KickerPays.Rate);
  }

  private static boolean isMeasured(BoundComponent bound) {
    return bound.pay().looksAtMeasure() || !bound.modifiers().standsAlone();
  }

  /** Whether a gate, its own or another component's, looks at the component's measure. */
  private boolean isLookedAt(BoundComponent bound) {
    return plan.components().stream()
        .map(BoundComponent::gate)
        .filter(Objects::nonNull)
        .flatMap(gate -> gate.measures().stream())
        .anyMatch(subject -> subject.owner() == bound);
  }

  /** Whether the component looks at quota credit, which every component's deals are part of. */
  private boolean countsCredit(BoundComponent bound) {
    return ((isMeasured(bound) || isLookedAt(bound))
            && bound.measure().counted() instanceof Measure.Counted.QuotaCredit)
        || (bound.pay() instanceof MatrixPay matrix
            && matrix.axes().stream()
                .anyMatch(axis -> axis.measure().counted() instanceof Measure.Counted.QuotaCredit));
  }

  private static boolean looksAtQuota(BoundComponent bound) {
    return bound.pay().asAttainment()
        || bound.modifiers().all().stream().anyMatch(Holding::looksAtQuota);
  }

  /** A gate needs the measures that it looks at, its own component's or another's. */
  private void gate(BoundComponent bound, Supplier<BitSet> credited) {
    GateOperator gate = bound.gate();
    if (gate == null) {
      return;
    }
    PeriodGrid own = bound.measure().grid();
    if (own != null) {
      gaps.outside(own, gate.address(), credited);
    }
    for (GateOperator.Subject subject : gate.measures()) {
      measures.measure(
          subject.owner().measure(),
          gate.address(),
          gate.address(),
          subject.asAttainment(),
          credited);
    }
  }

  private void limit(Limit limit, ClauseAddress address, Supplier<BitSet> credited) {
    switch (limit) {
      case Limit.Cap(var per, var quantity, _) -> limit(per, quantity, address, credited);
      case Limit.Floor(var per, var quantity) -> limit(per, quantity, address, credited);
      case Limit.Minimum(var quantity) -> gaps.quantity(quantity, null, address, credited);
      case Limit.Payments(var per, _, var each) -> {
        each.ifPresent(field -> QuantityGaps.field(frame, gaps, field, address, credited));
        period(per, address, credited);
      }
    }
  }

  private void limit(
      Limit.Per per, Quantity quantity, ClauseAddress address, Supplier<BitSet> credited) {
    gaps.quantity(quantity, grid(per), address, credited);
    period(per, address, credited);
  }

  private @Nullable PeriodGrid grid(Limit.Per per) {
    return per == Limit.Per.DEAL ? null : Limits.grid(per, plan.plan(), frame.lines);
  }

  /** A limit of a period holds the deals that lie in none of the calendar's. */
  private void period(Limit.Per per, ClauseAddress address, @Nullable Supplier<BitSet> among) {
    if (per != Limit.Per.DEAL) {
      gaps.outside(Limits.grid(per, plan.plan(), frame.lines), address, among);
    }
  }
}
