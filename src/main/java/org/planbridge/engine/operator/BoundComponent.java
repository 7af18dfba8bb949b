package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;

/** One component made ready for one set of lines: its slots as a chain of operators. */
final class BoundComponent {
  private final Component component;
  private final CreditOperator credits;
  private final MeasureOperator measure;
  private final PayOperator pay;
  private final ModifierOperator modifiers;
  private final LimitOperator limits;
  private final SplitCents splitCents;
  private final ClauseAddress roundingAddress = ClauseAddress.of(Term.ROUNDING);
  private final Rounding rounding;
  private final int digits;

  BoundComponent(
      Component component,
      CompensationPlan plan,
      CreditLines lines,
      LineTests tests,
      Predicate<String> samePlan) {
    this.component = component;
    rounding = plan.terms().rounding().value().rounding();
    digits = plan.currency().getDefaultFractionDigits();
    credits = new CreditOperator(component, tests);
    measure = new MeasureOperator(component, plan, lines, tests);
    pay = PayOperator.of(component, tests, digits);
    modifiers = new ModifierOperator(component, tests);
    limits = new LimitOperator(component, plan, lines, digits);
    splitCents = new SplitCents(roundingAddress, rounding, digits, samePlan);
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

  /** Whether the component pays by the deal; a bonus does not. */
  boolean paysDeals() {
    return !(pay instanceof BonusPay);
  }

  /**
   * What a component gives in one block: payable lines if it pays by the deal, and units of runs.
   */
  record Result(@Nullable Column lines, List<RunColumn> runs) {}

  Result run(
      Frame frame,
      LineCodes codes,
      java.util.function.Supplier<QuotaCreditOperator.Result> quotaCredit) {
    if (frame.recorder != null) {
      frame.recorder.begin();
    }
    Column base = credits.base(frame, codes);
    if (pay instanceof BonusPay bonus) {
      MeasureOperator.Credit credit = measure.credit(frame, quotaCredit.get());
      return new Result(null, List.of(bonus.pay(frame, measure, credit, base, rounding)));
    }
    Column payable = payable(frame, codes, quotaCredit, base);
    return new Result(
        payable, limits.hasFloors() ? limits.floors(frame, payable) : new ArrayList<>());
  }

  private Column payable(
      Frame frame,
      LineCodes codes,
      java.util.function.Supplier<QuotaCreditOperator.Result> quotaCredit,
      Column base) {
    boolean measured = pay.looksAtMeasure() || !modifiers.standsAlone();
    MeasureOperator.Credit credit = measured ? measure.credit(frame, quotaCredit.get()) : null;
    TierOperator.Standing standing = credit == null ? null : standing(frame, credit);
    Holding.Reach reach =
        standing == null ? null : new Holding.Reach(standing, measure.figures(true));
    boolean scaleFirst = pay.reRates() && modifiers.hasEarly();
    Column payBase = scaleFirst ? modifiers.early(frame, reach, base) : base;
    Part part =
        pay.pay(
            frame,
            credits,
            codes,
            payBase,
            standing,
            credit == null || scaleFirst
                ? TierOperator.Ratio.UNKNOWN
                : Ratios.of(frame, credits, codes, credit));
    Column sum = scaleFirst ? part.column() : modifiers.early(frame, reach, part.column());
    Column kicked = modifiers.kickers(frame, reach, base, credits, codes);
    Groups groups = standing == null ? null : standing.groups();
    if (part.toDate() && groups != null) {
      // Later multipliers scale what each line adds, so the entitlement is taken apart for them and
      // put together again.
      Column line = frame.kernel.step(sum, groups);
      Column whole = kicked == null ? line : frame.kernel.plus(line, kicked);
      Column toDate = frame.kernel.runningSum(modifiers.late(frame, reach, whole), groups);
      Column rounded = frame.kernel.step(frame.kernel.rounded(toDate, rounding, digits), groups);
      settled(frame, frame.kernel.step(toDate, groups), rounded);
      return limits.limit(frame, rounded, base);
    }
    Column whole = kicked == null ? sum : frame.kernel.plus(sum, kicked);
    Column exact = modifiers.late(frame, reach, whole);
    Column rounded = frame.kernel.rounded(exact, rounding, digits);
    settled(frame, exact, rounded);
    if (pay.standsAlone() && modifiers.standsAlone()) {
      rounded = splitCents.divide(frame, exact, rounded);
    }
    return limits.limit(frame, rounded, base);
  }

  private void settled(Frame frame, Column exact, Column rounded) {
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          exact.at(i).equals(rounded.at(i))
              ? null
              : new Reason.Settled(roundingAddress, exact.at(i), rounded.at(i)));
    }
  }

  private TierOperator.Standing standing(Frame frame, MeasureOperator.Credit credit) {
    Groups groups = measure.groups(frame);
    Column after = frame.kernel.runningSum(credit.column(), groups);
    Figures figures = measure.figures(pay.asAttainment());
    TierOperator.Standing standing =
        new TierOperator.Standing(credit.column(), after, groups, figures);
    if (frame.recorder != null) {
      Column before = standing.before(frame.kernel);
      ClauseAddress address = ClauseAddress.of(component, Slot.MEASURE);
      boolean quota =
          pay.asAttainment() || modifiers.all().stream().anyMatch(Holding::looksAtQuota);
      frame.recorder.line(i -> {
        int run = standing.runOf(i);
        Optional<Fraction> held =
            quota ? Optional.of(measure.figures(true).exact(run)) : Optional.empty();
        return new Reason.Measured(
            address, measure.span(frame, run, i), before.at(i), after.at(i), held);
      });
    }
    return standing;
  }
}
