package org.planbridge.words;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.TierPays;

/**
 * Steps of the pay slot in words. What a slice or a step's figure is, a rate, a sum or a factor, is
 * told by the component's pay clause.
 */
final class PayStepWords {
  private final Wording wording;
  private final Figures figures;
  private final Currency currency;
  private final boolean baseIsMoney;
  private final TierPays pays;

  PayStepWords(
      Wording wording, Currency currency, Optional<Component> component, boolean baseIsMoney) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
    this.currency = currency;
    this.baseIsMoney = baseIsMoney;
    pays = component.map(one -> pays(one.pay())).orElse(TierPays.RATE);
  }

  private static TierPays pays(Pay pay) {
    if (!(pay instanceof Pay.Tiers tiers)) {
      return TierPays.RATE;
    }
    // Steps that pay no constants are factors on what the amount makes of the base.
    return tiers.tiers().stream().allMatch(tier -> tier.pays().isFixed())
        ? tiers.pays()
        : new TierPays.Multiplier(new Pay.FlatRate(Quantity.nothing()));
  }

  TraceTable.Side based(Reason.Based step) {
    String number = figures.number(step.number());
    return switch (step.of()) {
      case DEALS ->
          new TraceTable.Side(
              wording.say("trace.based.deals", figures.number(step.factor())),
              figures.number(step.result()));
      case UNITS ->
          new TraceTable.Side(
              step.factor().equals(Fraction.ONE)
                  ? wording.say("trace.based.units", number)
                  : wording.say("trace.based.units.share", percent(step.factor()), number),
              figures.number(step.result()));
      case RATE ->
          new TraceTable.Side(
              wording.say("trace.part", percent(step.factor()), base(step.number())),
              money(step.result()));
      case AMOUNT ->
          new TraceTable.Side(
              step.factor().equals(Fraction.ONE)
                  ? wording.say("trace.perDeal", money(step.number()))
                  : wording.say(
                      "trace.perDeal.share", percent(step.factor()), money(step.number())),
              money(step.result()));
    };
  }

  String perUnit(Reason.PaidPerUnit step) {
    return wording.say("trace.times", money(step.amount()), figures.number(step.units()));
  }

  /** "$95,000.00 of $100,000.00" and "95 %", or the measure alone. */
  TraceTable.Side banded(Reason.Banded step) {
    String measure = figures.number(step.result());
    return step.quota()
        .filter(quota -> quota.signum() != 0)
        .map(quota ->
            new TraceTable.Side(
                wording.say("trace.banded", measure, figures.number(quota)),
                figures.roundedPercent(step.result().dividedBy(quota))))
        .orElseGet(() -> new TraceTable.Side(wording.say("trace.banded.plain"), measure));
  }

  /** "agreed for this deal (key account): 3 % of $1,000.00". */
  String overridden(Reason.Overridden step) {
    String own =
        step.byRate()
            ? wording.say("trace.part", percent(step.figure()), base(step.of()))
            : step.of().equals(Fraction.ONE)
                ? wording.say("trace.perDeal", money(step.figure()))
                : wording.say("trace.perDeal.share", percent(step.of()), money(step.figure()));
    String scaled =
        step.scale().equals(Fraction.ONE)
            ? own
            : wording.say("trace.times", figures.number(step.scale()), own);
    return step.replaced().signum() == 0
        ? wording.say("trace.overridden", step.reason(), scaled)
        : wording.say("trace.overridden.replaced", step.reason(), scaled, money(step.replaced()));
  }

  String entitled(Reason.Entitled step) {
    return wording.say("trace.entitled", money(step.after()), money(step.before()));
  }

  String slices(List<Reason.Slice> slices) {
    return wording.list(
        "list.semicolon",
        slices.stream()
            .map(slice ->
                switch (pays) {
                  case TierPays.Rate _ ->
                      wording.say("trace.part", rate(slice.rate()), base(slice.part()));
                  case TierPays.PerDeal _, TierPays.PerUnit _, TierPays.Once _ ->
                      wording.say("trace.times", rate(slice.rate()), figures.number(slice.part()));
                  case TierPays.Multiplier _ ->
                      wording.say("trace.times", rate(slice.rate()), money(slice.part()));
                })
            .toList());
  }

  /** A step's figure: "8 %", "$20.00" or "1.5". */
  String rate(Fraction rate) {
    return switch (pays) {
      case TierPays.Rate _ -> percent(rate);
      case TierPays.PerDeal _, TierPays.PerUnit _, TierPays.Once _ -> money(rate);
      case TierPays.Multiplier _ -> figures.number(rate);
    };
  }

  private String base(Fraction value) {
    return baseIsMoney ? money(value) : figures.number(value);
  }

  private String money(Fraction value) {
    return figures.exact(value, currency);
  }

  private String percent(Fraction value) {
    return figures.percent(value.rounded(6, RoundingMode.HALF_EVEN));
  }
}
