package org.planbridge.engine.operator;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits.Recipients;
import org.planbridge.plan.Slot;

/** What the lines of a component earn before limits: measure, pay, modifiers and rounding. */
final class LineEarning {
  private final Component component;
  private final LinePay pay;
  private final CreditOperator credits;
  private final MeasureOperator measure;
  private final ModifierOperator modifiers;
  private final @Nullable Guarded guarded;
  private final Settling settling;
  private final SplitCents splitCents;
  private final @Nullable LessBelow lessBelow;

  LineEarning(
      Component component,
      LinePay pay,
      CreditOperator credits,
      MeasureOperator measure,
      ModifierOperator modifiers,
      @Nullable Guarded guarded,
      Settling settling,
      SplitCents splitCents,
      @Nullable LessBelow lessBelow) {
    this.component = component;
    this.pay = pay;
    this.credits = credits;
    this.measure = measure;
    this.modifiers = modifiers;
    this.guarded = guarded;
    this.settling = settling;
    this.splitCents = splitCents;
    this.lessBelow = lessBelow;
  }

  /**
   * Tiers behind a gate.
   *
   * @param lower what pays while it is shut
   */
  record Guarded(GateOperator gate, LinePay lower) {}

  /** What the lines of a block are paid from. */
  record Block(
      Frame frame,
      LineCodes codes,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      Column base,
      @Nullable Overrides overrides) {}

  /**
   * What every line has become payable with.
   *
   * @param tiersOpen where guarded tiers are open; null if none are guarded
   */
  Column settled(Block block, @Nullable Opening tiersOpen) {
    Frame frame = block.frame;
    LineCodes codes = block.codes;
    Column base = block.base;
    Overrides overrides = block.overrides;
    boolean measured = pay.looksAtMeasure() || !modifiers.standsAlone();
    MeasureOperator.Credit credit =
        measured ? measure.credit(frame, block.quotaCredit.get()) : null;
    Standing standing = credit == null ? null : standing(frame, codes, credit);
    Holding.Reach reach =
        standing == null ? null : new Holding.Reach(standing, measure.figures(true));
    boolean scaleFirst = pay.reRates() && modifiers.scales();
    LineCodes paidCodes = overrides == null ? codes : overrides.without(codes);
    Column paidBase = overrides == null ? base : overrides.without(base);
    Column basis = pay.basis(frame, credits, paidCodes, paidBase);
    Column payBase = scaleFirst ? modifiers.all(frame, reach, basis) : basis;
    Ratio ratio =
        credit == null || scaleFirst || overrides != null
            ? Ratio.UNKNOWN
            : Ratios.of(frame, credits, codes, credit, pay.paidOn(credits));
    LinePay.Look look = new LinePay.Look(frame, credits, paidCodes, payBase, standing, ratio);
    Part given =
        guarded == null || tiersOpen == null || standing == null
            ? pay.pay(look)
            : guarded.gate.tiers(
                frame,
                tiersOpen,
                standing.groups(),
                payBase,
                () -> pay.pay(look),
                () -> guarded.lower.pay(look));
    Part part =
        overrides == null
            ? given
            : overridden(
                frame,
                overrides,
                given,
                base,
                credits.share(frame, codes),
                standing,
                scaleFirst ? modifiers.allFactors(frame, reach) : ModifierOperator.Factors.NONE);
    if (lessBelow != null) {
      part = new Part(lessBelow.left(frame, base, part.column()), null);
    }
    Column sum = scaleFirst ? part.column() : modifiers.early(frame, reach, part.column());
    Column kicked = modifiers.kickers(frame, reach, base, credits, codes, scaleFirst);
    Column whole = kicked == null ? sum : frame.kernel.plus(sum, kicked);
    Column exact = scaleFirst ? whole : modifiers.late(frame, reach, whole);
    Column toDate = part.toDate();
    if (toDate != null && standing != null) {
      // Kickers and multipliers of lines change what each line adds, so it is summed up again.
      boolean asGiven = kicked == null && (scaleFirst || !modifiers.scales());
      return settling.toDate(
          frame,
          standing.groups(),
          exact,
          asGiven ? toDate : frame.kernel.runningSum(exact, standing.groups()));
    }
    Column rounded = frame.kernel.rounded(exact, settling.rounding(), settling.digits());
    settling.record(frame, exact, rounded);
    if (pay.standsAlone()
        && modifiers.standsAlone()
        && credits.to().equals(Recipients.OWNER_OR_SPLITS)) {
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
    Standing standing = measure.standing(frame, credit.column(), figures);
    if (frame.recorder != null) {
      Column before = standing.before(frame.kernel);
      ClauseAddress address = ClauseAddress.of(component, Slot.MEASURE);
      boolean quota =
          pay.asAttainment() || modifiers.all().stream().anyMatch(Holding::looksAtQuota);
      if (quota) {
        QuotaSteps.ofLines(frame, component, codes, standing, measure);
      }
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
            standing.after().at(i).minus(before.at(i)),
            standing.after().at(i),
            held);
      });
    }
    return standing;
  }
}
