package org.planbridge.engine.operator;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.RoundingClause;
import org.planbridge.plan.Term;

/** One component made ready for one set of lines: its slots as a chain of operators. */
final class BoundComponent {
  private static final ClauseAddress ROUNDING = ClauseAddress.of(Term.ROUNDING);

  private final Component component;
  private final int place;
  private final CreditOperator credits;
  private final @Nullable PaidResults results;
  private final MeasureOperator measure;
  private final PayOperator pay;
  private final ModifierOperator modifiers;
  private final @Nullable GateOperator gate;
  private final @Nullable LineEarning earning;
  private final LimitOperator limits;
  private final Rounding rounding;
  private final int digits;

  /**
   * @param place the component's place in the plan
   * @param all the plan's components, this one and those after it still to come
   * @param below what those below come to
   */
  BoundComponent(
      Component component,
      int place,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests,
      Predicate<String> samePlan,
      List<BoundComponent> all,
      Below below) {
    this.component = component;
    this.place = place;
    digits = plan.currency().getDefaultFractionDigits();
    RoundingClause stated = plan.terms().rounding().value();
    rounding = payable(stated.rounding());
    credits = new CreditOperator(component, tests);
    results = PaidResults.of(component, all, below, digits).orElse(null);
    measure = new MeasureOperator(component, plan, lines, tests);
    gate = GateOperator.of(component, measure, all, digits).orElse(null);
    boolean guardsTiers = gate != null && gate.guardsTiers();
    Function<Matrix.Axis, MatrixAxis> axes =
        axis -> MatrixAxis.of(axis, component, plan, lines, tests);
    pay =
        PayOperator.of(
            component, component.pay(), measure, axes, lines, tests, digits, guardsTiers);
    LineEarning.Guarded guarded =
        gate != null
                && guardsTiers
                && PayOperator.of(
                        component,
                        ShutTiers.below(component),
                        measure,
                        axes,
                        lines,
                        tests,
                        digits,
                        true)
                    instanceof LinePay lower
            ? new LineEarning.Guarded(gate, lower)
            : null;
    modifiers = new ModifierOperator(component, measure, lines, tests);
    limits = new LimitOperator(component, plan, lines, digits);
    earning =
        pay instanceof LinePay line
            ? new LineEarning(
                component,
                line,
                credits,
                measure,
                modifiers,
                guarded,
                new Settling(ROUNDING, rounding, digits, LineRounding.of(ROUNDING, stated, digits)),
                new SplitCents(ROUNDING, rounding, digits, samePlan),
                LessBelow.of(component, below, digits).orElse(null))
            : null;
  }

  /** Nobody is paid less than the currency's smallest unit, whatever the clause keeps. */
  private Rounding payable(Rounding stated) {
    return new Rounding(Math.min(stated.places(), digits), stated.mode());
  }

  Component component() {
    return component;
  }

  /** Tells the lines of everybody to what looks at more than the payee's own. */
  void seeing(WholeBlock whole) {
    measure.seeing(whole);
    if (pay instanceof MatrixPay matrix) {
      matrix.axes().forEach(axis -> axis.measure().seeing(whole));
    }
  }

  CreditOperator credits() {
    return credits;
  }

  MeasureOperator measure() {
    return measure;
  }

  PayOperator pay() {
    return pay;
  }

  ModifierOperator modifiers() {
    return modifiers;
  }

  @Nullable GateOperator gate() {
    return gate;
  }

  /** Whether the component pays by the deal; a bonus does not. */
  boolean paysDeals() {
    return !(pay instanceof PeriodicPay);
  }

  /** Runs the component over a block; null if the block did not fit the frame's arithmetic. */
  @Nullable ComponentResult run(
      Frame frame,
      LineCodes codes,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      boolean @Nullable [] overridden,
      List<ComponentResult> earlier) {
    if (frame.recorder != null) {
      frame.recorder.begin();
    }
    Column base = base(frame, codes, earlier);
    if (pay instanceof PeriodicPay periodic && periodic.asAttainment()) {
      QuotaSteps.ofPeriods(frame, component, place, measure);
    }
    return switch (pay) {
      case PeriodicPay periodic ->
          periods(
              periodic,
              new PeriodicPay.Look(
                  frame, place, credits, codes, measure, quotaCredit, base, rounding),
              earlier);
      case LinePay _ -> {
        Overrides overrides =
            overridden == null || credits.ofTeam()
                ? null
                : Overrides.of(frame, credits, codes, overridden);
        yield lines(
            Objects.requireNonNull(earning),
            new LineEarning.Block(frame, codes, quotaCredit, base, overrides),
            earlier);
      }
    };
  }

  private @Nullable ComponentResult periods(
      PeriodicPay periodic, PeriodicPay.Look look, List<ComponentResult> earlier) {
    Frame frame = look.frame();
    List<PeriodPay> paid = inForce(periodic.pay(look));
    if (!frame.kernel.held()) {
      return null;
    }
    if (gate != null) {
      Opening opening = gate.opening(frame, look.quotaCredit(), earlier, null);
      paid = gate.through(frame, place, paid, opening);
    }
    if (!frame.kernel.held()) {
      return null;
    }
    List<PeriodPay> limited = inForce(limits.limited(frame, place, null, paid, look.base()));
    return frame.kernel.held() ? new ComponentResult(null, limited, null) : null;
  }

  /** A sum of a period goes by the plan that is in force on the period's last day. */
  private List<PeriodPay> inForce(List<PeriodPay> paid) {
    return component
        .inForce()
        .map(days -> paid.stream().filter(one -> days.covers(one.period().span().last())).toList())
        .orElse(paid);
  }

  private @Nullable ComponentResult lines(
      LineEarning lines, LineEarning.Block block, List<ComponentResult> earlier) {
    Frame frame = block.frame();
    Opening tiersOpen =
        gate != null && gate.guardsTiers()
            ? gate.opening(frame, block.quotaCredit(), earlier, null)
            : null;
    Column settled = lines.settled(block, tiersOpen);
    if (!frame.kernel.held()) {
      return null;
    }
    DueParts due = null;
    if (gate != null && tiersOpen == null) {
      Opening opening = gate.opening(frame, block.quotaCredit(), earlier, units(frame, settled));
      settled = gate.through(frame, settled, opening);
      due = gate.due(opening);
    } else if (gate != null && tiersOpen != null && tiersOpen.anyLater()) {
      Opening now = tiersOpen.atOnce();
      Column atOnce = Recorder.unheard(frame.recorder, () -> lines.settled(block, now));
      due = gate.due(tiersOpen, units(frame, atOnce), units(frame, settled));
    }
    List<PeriodPay> ofPeriods = inForce(periods(block, earlier));
    if (!ofPeriods.isEmpty()) {
      long[] units = units(frame, limits.within(frame, settled, block.base()));
      return frame.kernel.held()
          ? new ComponentResult(
              units, inForce(limits.limited(frame, place, units, ofPeriods, block.base())), due)
          : null;
    }
    Column payable = limits.limit(frame, settled, block.base());
    if (!frame.kernel.held()) {
      return null;
    }
    long[] units = units(frame, payable);
    List<PeriodPay> raised = inForce(limits.raised(frame, place, units, block.base()));
    return frame.kernel.held() ? new ComponentResult(units, raised, due) : null;
  }

  /** What is paid on what results come to that no deal carries. */
  private List<PeriodPay> periods(LineEarning.Block block, List<ComponentResult> earlier) {
    if (results == null || !(component.pay() instanceof Pay.FlatRate(Quantity.Fixed(var rate)))) {
      return List.of();
    }
    Frame frame = block.frame();
    List<PeriodPay> paid =
        new ResultPeriods(results, component, new Settling(ROUNDING, rounding, digits, null))
            .paid(frame, place, rate, earlier);
    return gate == null || paid.isEmpty()
        ? paid
        : gate.through(frame, place, paid, gate.opening(frame, block.quotaCredit(), earlier, null));
  }

  /** Whether it is paid on what an earlier component of the plan came to. */
  boolean isOnOwnResult() {
    return results != null && results.isOwn();
  }

  /** The pay base of every line of a block. */
  Column base(Frame frame, LineCodes codes, List<ComponentResult> earlier) {
    return results == null
        ? credits.base(frame, codes)
        : results.base(frame, credits, codes, earlier);
  }

  private long[] units(Frame frame, Column settled) {
    long[] units = new long[frame.size];
    frame.kernel.units(settled, digits, units, 0);
    return units;
  }
}
