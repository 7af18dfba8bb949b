package org.planbridge.engine.operator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.LineTests;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;

/** One component made ready for one set of lines: its slots as a chain of operators. */
final class BoundComponent {
  private static final ClauseAddress ROUNDING = ClauseAddress.of(Term.ROUNDING);

  private final Component component;
  private final int place;
  private final CreditOperator credits;
  private final MeasureOperator measure;
  private final PayOperator pay;
  private final ModifierOperator modifiers;
  private final @Nullable GateOperator gate;
  private final PayOperator lowerPay;
  private final LimitOperator limits;
  private final SplitCents splitCents;
  private final Rounding rounding;
  private final Settling settling;
  private final int digits;

  /**
   * @param place the component's place in the plan
   * @param all the plan's components, this one and those after it still to come
   */
  BoundComponent(
      Component component,
      int place,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests,
      Predicate<String> samePlan,
      List<BoundComponent> all) {
    this.component = component;
    this.place = place;
    digits = plan.currency().getDefaultFractionDigits();
    Rounding stated = plan.terms().rounding().value().rounding();
    // Nobody is paid less than the currency's smallest unit, whatever the clause keeps.
    rounding = new Rounding(Math.min(stated.places(), digits), stated.mode());
    settling = new Settling(ROUNDING, rounding, digits);
    credits = new CreditOperator(component, tests);
    measure = new MeasureOperator(component, plan, lines, tests);
    gate = GateOperator.of(component, measure, all, digits).orElse(null);
    boolean guardsTiers = gate != null && gate.guardsTiers();
    Function<Matrix.Axis, MatrixAxis> axes =
        axis -> MatrixAxis.of(axis, component, plan, lines, tests);
    pay = PayOperator.of(component, component.pay(), measure, axes, tests, digits, guardsTiers);
    lowerPay =
        guardsTiers
            ? PayOperator.of(
                component, ShutTiers.below(component), measure, axes, tests, digits, true)
            : pay;
    modifiers = new ModifierOperator(component, tests);
    limits = new LimitOperator(component, plan, lines, digits);
    splitCents = new SplitCents(ROUNDING, rounding, digits, samePlan);
  }

  Component component() {
    return component;
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
    Column base = credits.base(frame, codes);
    if (pay instanceof PeriodicPay periodic) {
      List<PeriodPay> paid =
          periodic.pay(
              new PeriodicPay.Look(
                  frame, place, credits, codes, measure, quotaCredit, base, rounding));
      if (!frame.kernel.held()) {
        return null;
      }
      if (gate != null) {
        Opening opening = gate.opening(frame, quotaCredit, earlier, null);
        paid = gate.through(frame, place, paid, opening);
      }
      return frame.kernel.held()
          ? new ComponentResult(null, limits.limited(frame, place, paid), null)
          : null;
    }
    Overrides overrides =
        overridden == null ? null : Overrides.of(frame, credits, codes, overridden);
    Opening tiersOpen =
        gate != null && gate.guardsTiers() ? gate.opening(frame, quotaCredit, earlier, null) : null;
    Column settled = settled(frame, codes, quotaCredit, base, overrides, tiersOpen);
    if (!frame.kernel.held()) {
      return null;
    }
    DueParts due =
        gate == null || tiersOpen == null || !tiersOpen.anyLater()
            ? null
            : gate.due(
                frame,
                tiersOpen,
                units(
                    frame,
                    Recorder.unheard(
                        frame.recorder,
                        () ->
                            settled(
                                frame, codes, quotaCredit, base, overrides, tiersOpen.atOnce()))),
                units(frame, settled));
    if (gate != null && tiersOpen == null) {
      Opening opening = gate.opening(frame, quotaCredit, earlier, units(frame, settled));
      settled = gate.through(frame, settled, opening);
      due = gate.due(frame, opening);
    }
    Column payable = limits.limit(frame, settled, base);
    if (!frame.kernel.held()) {
      return null;
    }
    long[] units = units(frame, payable);
    return new ComponentResult(units, limits.raised(frame, place, units), due);
  }

  private long[] units(Frame frame, Column settled) {
    long[] units = new long[frame.size];
    frame.kernel.units(settled, digits, units, 0);
    return units;
  }

  /** What every line has become payable with, before gate and limits. */
  private Column settled(
      Frame frame,
      LineCodes codes,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      Column base,
      @Nullable Overrides overrides,
      @Nullable Opening tiersOpen) {
    boolean measured = pay.looksAtMeasure() || !modifiers.standsAlone();
    MeasureOperator.Credit credit = measured ? measure.credit(frame, quotaCredit.get()) : null;
    Standing standing = credit == null ? null : standing(frame, codes, credit);
    Holding.Reach reach =
        standing == null ? null : new Holding.Reach(standing, measure.figures(true));
    boolean scaleFirst = pay.reRates() && modifiers.hasEarly();
    LineCodes paidCodes = overrides == null ? codes : overrides.without(codes);
    Column paidBase = overrides == null ? base : overrides.without(base);
    Column basis = pay.basis(frame, credits, paidCodes, paidBase);
    Column payBase = scaleFirst ? modifiers.early(frame, reach, basis) : basis;
    Ratio ratio =
        credit == null || scaleFirst || overrides != null
            ? Ratio.UNKNOWN
            : Ratios.of(frame, credits, codes, credit, pay.paidOn(credits));
    Part given =
        gate == null || tiersOpen == null || standing == null
            ? pay.pay(frame, credits, paidCodes, payBase, standing, ratio)
            : gate.tiers(
                frame,
                tiersOpen,
                standing.groups(),
                payBase,
                () -> pay.pay(frame, credits, paidCodes, payBase, standing, ratio),
                () -> lowerPay.pay(frame, credits, paidCodes, payBase, standing, ratio));
    Part part =
        overrides == null
            ? given
            : overridden(
                frame,
                overrides,
                given,
                base,
                credits.perDeal(frame, codes),
                standing,
                scaleFirst ? modifiers.earlyFactors(frame, reach) : ModifierOperator.Factors.NONE);
    Column sum = scaleFirst ? part.column() : modifiers.early(frame, reach, part.column());
    Column kicked = modifiers.kickers(frame, reach, base, credits, codes);
    Column whole = kicked == null ? sum : frame.kernel.plus(sum, kicked);
    Column exact = modifiers.late(frame, reach, whole);
    Column toDate = part.toDate();
    if (toDate != null && standing != null) {
      // Kickers and multipliers of lines change what each line adds, so it is summed up again.
      boolean asGiven =
          kicked == null && !modifiers.hasLate() && (scaleFirst || !modifiers.hasEarly());
      return settling.toDate(
          frame,
          standing.groups(),
          exact,
          asGiven ? toDate : frame.kernel.runningSum(exact, standing.groups()));
    }
    Column rounded = frame.kernel.rounded(exact, rounding, digits);
    settling.record(frame, exact, rounded);
    if (pay.standsAlone()
        && modifiers.standsAlone()
        && credits.to() == Recipients.OWNER_OR_SPLITS) {
      rounded = splitCents.divide(frame, exact, rounded);
    }
    return rounded;
  }

  private Part overridden(
      Frame frame,
      Overrides overrides,
      Part given,
      Column base,
      Column deals,
      @Nullable Standing standing,
      ModifierOperator.Factors scale) {
    ClauseAddress address = ClauseAddress.of(component, Slot.PAY);
    // What follows from the standing alone is the deal's own; what a table re-rates is not.
    boolean replaces = pay instanceof EntitledPay;
    Column own = overrides.earned(address, base, deals, given.column(), replaces, scale);
    Column toDate = given.toDate();
    return new Part(
        frame.kernel.plus(given.column(), own),
        toDate == null || standing == null
            ? null
            : frame.kernel.plus(toDate, frame.kernel.runningSum(own, standing.groups())));
  }

  private Standing standing(Frame frame, LineCodes codes, MeasureOperator.Credit credit) {
    Groups groups = measure.groups(frame);
    Figures figures = measure.figures(pay.asAttainment());
    Standing standing =
        measure.grid() == null
            ? Standing.perDeal(frame, credit.column(), groups, figures)
            : Standing.running(frame.kernel, credit.column(), groups, figures);
    if (frame.recorder != null) {
      Column before = standing.before(frame.kernel);
      ClauseAddress address = ClauseAddress.of(component, Slot.MEASURE);
      boolean quota =
          pay.asAttainment() || modifiers.all().stream().anyMatch(Holding::looksAtQuota);
      frame.recorder.line(i -> {
        if (codes.of(i) == CreditOperator.NOT && standing.credit().at(i).signum() == 0) {
          return null;
        }
        int run = groups.of(i);
        Optional<Fraction> held =
            quota ? Optional.of(measure.figures(true).exact(run)) : Optional.empty();
        return new Reason.Measured(
            address,
            measure.span(frame, run, i),
            before.at(i),
            standing.credit().at(i),
            standing.after().at(i),
            held);
      });
    }
    return standing;
  }
}
