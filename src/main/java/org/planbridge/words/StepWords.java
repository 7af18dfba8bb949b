package org.planbridge.words;

import java.util.Currency;
import java.util.Optional;
import org.planbridge.explain.AmountSet;
import org.planbridge.explain.CapReason;
import org.planbridge.explain.Converted;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.PayoutReason;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.explain.TermReason;
import org.planbridge.explain.TierMix;
import org.planbridge.explain.TruedUp;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.Component;
import org.planbridge.plan.Measure;

/** One step of one side in words, and how it moves the running sum. */
final class StepWords {
  /** Steps of one kind stand in one row, whatever the clause behind them looks like. */
  enum Kind {
    DERIVED,
    CREDITED,
    CONVERTED,
    CREDIT_CAPPED,
    LESS_BELOW,
    QUOTA,
    MEASURED,
    AMOUNT,
    BASED,
    EARNED,
    OVERRIDDEN,
    MULTIPLIED,
    KICKED,
    SETTLED,
    DIVIDED,
    GATED,
    LIMITED,
    TERM,
    TESTED,
    CLAWED_BACK,
    RELEASED
  }

  private final Wording wording;
  private final Figures figures;
  private final Currency currency;
  private final boolean baseIsMoney;
  private final boolean measureIsMoney;
  private final PayStepWords payWords;

  StepWords(Wording wording, Currency currency, Optional<Component> component) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
    this.currency = currency;
    this.baseIsMoney = component.map(one -> isMoney(one.base())).orElse(true);
    this.measureIsMoney = component.map(one -> isMoney(one.measure(), baseIsMoney)).orElse(true);
    this.payWords = new PayStepWords(wording, currency, component, baseIsMoney);
  }

  static Kind kind(Reason reason) {
    return switch (reason) {
      case Reason.Derived _ -> Kind.DERIVED;
      case Reason.Credited _ -> Kind.CREDITED;
      case CreditReason step -> CreditStepWords.row(step);
      case QuotaSet _ -> Kind.QUOTA;
      case AmountSet _ -> Kind.AMOUNT;
      case Converted _ -> Kind.CONVERTED;
      case Reason.Measured _, Reason.Banded _ -> Kind.MEASURED;
      case Reason.Based _ -> Kind.BASED;
      case Reason.Rated _, Reason.PaidPerDeal _, Reason.PaidPerUnit _ -> Kind.EARNED;
      case Reason.Tiered _, Reason.ReRated _, Reason.Entitled _, TierMix _ -> Kind.EARNED;
      case Reason.Overridden _ -> Kind.OVERRIDDEN;
      case Reason.Multiplied _ -> Kind.MULTIPLIED;
      case Reason.Kicked _ -> Kind.KICKED;
      case RoundingReason.Settled _, RoundingReason.SettledToDate _ -> Kind.SETTLED;
      case RoundingReason.Divided _ -> Kind.DIVIDED;
      case LimitReason.Gated _ -> Kind.GATED;
      case LimitReason _, CapReason _ -> Kind.LIMITED;
      case TruedUp _, TermReason _ -> Kind.TERM;
      case Reason.Tested _ -> Kind.TESTED;
      case PayoutReason.Released _ -> Kind.RELEASED;
      case PayoutReason.ClawedBack _ -> Kind.CLAWED_BACK;
    };
  }

  TraceTable.Side say(Reason reason) {
    return switch (reason) {
      case Reason.Derived step ->
          new TraceTable.Side(
              new FormulaWords(wording, figures)
                  .worked(step.name(), step.formula(), step.operands()),
              figures.number(step.result()));
      case Reason.Credited step -> credited(step);
      case Converted step -> new ConvertedWords(wording, figures).side(step);
      case CreditReason step -> new CreditStepWords(wording, this::money, this::base).side(step);
      case QuotaSet step ->
          new TraceTable.Side(
              wording.say(
                  "trace.quotaSet",
                  measure(step.stated()),
                  percent(step.factor()),
                  percent(step.share())),
              measure(step.result()));
      case AmountSet step ->
          new TraceTable.Side(
              new AmountStepWords(wording, figures).working(step), figures.number(step.result()));
      case TierMix step ->
          side(
              wording.list(
                  "list.semicolon",
                  step.parts().stream().map(part -> say(part).working()).toList()),
              step);
      case Reason.Measured step -> measured(step);
      case Reason.Banded step -> payWords.banded(step);
      case Reason.Based step -> payWords.based(step);
      case Reason.PaidPerUnit step -> side(payWords.perUnit(step), step);
      case Reason.Overridden step -> side(payWords.overridden(step), step);
      case Reason.Entitled step -> side(payWords.entitled(step), step);
      case Reason.Rated step -> side(part(step.rate(), base(step.base())), step);
      case Reason.PaidPerDeal step -> side(perDeal(step), step);
      case Reason.Tiered step -> side(payWords.slices(step.slices()), step);
      case Reason.ReRated step ->
          side(wording.say("trace.rerated", payWords.rate(step.rate())), step);
      case Reason.Multiplied step ->
          side(
              wording.say("trace.multiplied", figures.number(step.factor()), money(step.before())),
              step);
      case Reason.Kicked step -> side(kicked(step), step);
      case RoundingReason.Settled step ->
          side(wording.say("trace.rounded", money(step.exact())), step);
      case RoundingReason.SettledToDate step ->
          side(wording.say("trace.rounded", money(step.after().minus(step.before()))), step);
      case RoundingReason.Divided step ->
          side(
              wording.say(
                  "trace.divided", percent(step.shares().get(step.place())), money(step.whole())),
              step);
      case LimitReason.Limited step -> limited(step.before(), step);
      case LimitReason.Capped step -> limited(step.before(), step);
      case LimitReason.Floored step -> limited(step.before(), step);
      case TruedUp step ->
          side(wording.say("trace.truedUp", money(step.given()), money(step.earned())), step);
      case CapReason step -> side(new CapStepWords(wording, this::money).working(step), step);
      case LimitReason.Gated step -> side(gated(step), step);
      case TermReason step ->
          side(new TermStepWords(wording, this::money, this::percent).figures(step), step);
      case Reason.Tested step -> side(tested(step), step);
      case PayoutReason.Released step ->
          side(new PayoutStepWords(wording, figures, this::money).released(step), step);
      case PayoutReason.ClawedBack step ->
          side(new PayoutStepWords(wording, figures, this::money).clawedBack(step), step);
    };
  }

  private TraceTable.Side limited(Fraction before, Reason step) {
    String key = step.result().compareTo(before) < 0 ? "trace.cut" : "trace.raised";
    return side(wording.say(key, money(before)), step);
  }

  String money(Fraction value) {
    return figures.exact(value, currency);
  }

  private TraceTable.Side side(String working, Reason step) {
    return new TraceTable.Side(working, money(step.result()));
  }

  private TraceTable.Side credited(Reason.Credited step) {
    boolean shared = !step.share().equals(Fraction.ONE);
    boolean weighed = !step.weight().equals(Fraction.ONE);
    String share = percent(step.share());
    String weight = percent(step.weight());
    String number = base(step.number());
    String working =
        shared && weighed
            ? wording.say("trace.credited.both", share, number, weight)
            : shared
                ? wording.say("trace.credited.share", share, number)
                : weighed
                    ? wording.say("trace.credited.weight", weight, number)
                    : wording.say("trace.credited.whole");
    return new TraceTable.Side(working, base(step.result()));
  }

  private TraceTable.Side measured(Reason.Measured step) {
    if (step.quota().isEmpty() || step.quota().get().signum() == 0) {
      return new TraceTable.Side(
          wording.say("trace.measured.plain", measure(step.before())), measure(step.result()));
    }
    Fraction quota = step.quota().get();
    String working =
        wording.say(
            "trace.measured.quota", measure(step.before()), measure(step.result()), measure(quota));
    return new TraceTable.Side(
        working,
        wording.say(
            "trace.measured.moved",
            figures.roundedPercent(step.before().dividedBy(quota)),
            figures.roundedPercent(step.result().dividedBy(quota))));
  }

  private String perDeal(Reason.PaidPerDeal step) {
    if (step.share().equals(Fraction.ONE)) {
      return wording.say("trace.perDeal", money(step.amount()));
    }
    return step.share().equals(Fraction.ONE.negated())
        ? wording.say("trace.perDeal.back", money(step.amount()))
        : wording.say("trace.perDeal.share", percent(step.share()), money(step.amount()));
  }

  private String kicked(Reason.Kicked step) {
    String kicker =
        step.perDeal().signum() == 0
            ? part(step.rate(), base(step.base()))
            : wording.say("trace.kicked.sum");
    return step.factor().equals(Fraction.ONE)
        ? kicker
        : wording.say("trace.kicked.times", kicker, figures.number(step.factor()));
  }

  private String gated(LimitReason.Gated step) {
    String looks = wording.list("list.semicolon", step.looks().stream().map(this::look).toList());
    return wording.say(
        step.open() ? "trace.gated.open" : "trace.gated.shut", looks, figures.day(step.day()));
  }

  private String look(LimitReason.Look look) {
    return look.quota()
        .filter(quota -> quota.signum() != 0)
        .map(quota ->
            wording.say(
                "trace.gated.quota",
                figures.roundedPercent(look.figure().dividedBy(quota)),
                percent(look.bound())))
        .orElseGet(() ->
            wording.say(
                "trace.gated.figure",
                look.isEarned() ? money(look.figure()) : figures.number(look.figure()),
                look.isEarned() ? money(look.bound()) : figures.number(look.bound())));
  }

  private String tested(Reason.Tested step) {
    String how = step.met() ? "met" : "missed";
    return step.quota()
        .filter(quota -> quota.signum() != 0)
        .map(quota ->
            wording.say(
                "trace.tested." + how,
                measure(step.measure()),
                measure(quota),
                figures.roundedPercent(step.measure().dividedBy(quota))))
        .orElseGet(() -> wording.say("trace.tested.plain." + how, measure(step.measure())));
  }

  private String part(Fraction rate, String of) {
    return wording.say("trace.part", percent(rate), of);
  }

  private String percent(Fraction value) {
    return figures.percent(value.rounded(6, java.math.RoundingMode.HALF_EVEN));
  }

  private String base(Fraction value) {
    return baseIsMoney ? money(value) : figures.number(value);
  }

  private String measure(Fraction value) {
    return measureIsMoney ? money(value) : figures.number(value);
  }

  private static boolean isMoney(Base base) {
    return base.number().equals("amount");
  }

  private static boolean isMoney(Measure measure, boolean base) {
    return switch (measure.counted()) {
      case Measure.Counted.QuotaCredit _ -> base;
      case Measure.Counted.Sum(var number) -> number.equals("amount");
      case Measure.Counted.Average(var number) -> number.equals("amount");
      case Measure.Counted.Last(var number) -> number.equals("amount");
      case Measure.Counted.Count _, Measure.Counted.Achieved _ -> false;
    };
  }
}
