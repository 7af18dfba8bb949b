package org.planbridge.words;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Slot;

/** The slots of a component as sentences, each from its own clause alone. */
final class ComponentWords {
  private final Wording wording;
  private final Figures figures;
  private final ConditionWords conditions;
  private final CreditWords credits;
  private final QuantityWords quantities;
  private final PayWords pay;
  private final GateWords gates;
  private final MeasureWords measures;
  private final PayoutWords payouts;

  ComponentWords(Wording wording) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
    this.conditions = new ConditionWords(wording, figures);
    this.quantities = new QuantityWords(wording, figures);
    this.pay = new PayWords(wording, figures, conditions, quantities);
    this.gates = new GateWords(wording, figures);
    this.measures = new MeasureWords(wording);
    this.payouts = new PayoutWords(wording, figures);
    this.credits = new CreditWords(wording, figures, conditions, payouts);
  }

  /**
   * @param names the name of a component by its id
   */
  String sentence(Component component, Slot slot, Currency currency, UnaryOperator<String> names) {
    return switch (slot) {
      case CREDITS -> credits.sentence(component.credits(), names);
      case BASE -> credits.base(component, names);
      case MEASURE -> measure(component.measure());
      case QUOTA -> new QuotaWords(wording, figures).sentence(component.quota());
      case PAY -> pay.sentence(component.pay(), currency);
      case MODIFIERS -> modifiers(component.modifiers(), currency);
      case GATE -> gates.sentence(component.gate(), currency, names);
      case LIMITS -> limits(component.limits(), currency);
      case RELEASE -> payouts.release(component.release());
      case CLAWBACK -> payouts.clawback(component.clawback());
    };
  }

  private String measure(Measure measure) {
    return wording.sentences(
        List.of(
            measures.sentence(measure, over(measure.over().value())),
            conditions.sentence(
                measure.counted() instanceof Measure.Counted.Achieved ? "achieved" : "measured",
                measure.where())));
  }

  private String over(Measure.Over over) {
    return switch (over) {
      case Measure.Named named -> wording.say("over." + named.name());
      case Measure.Weeks(var weeks, var from) ->
          wording.say("over.weeks", Integer.toString(weeks), figures.day(from));
      case Measure.Anniversary(var months, var date) ->
          months == 12
              ? wording.say("over.anniversary", Names.of(date))
              : wording.say("over.months", Integer.toString(months), Names.of(date));
      case Measure.Rolling(var length, var unit) ->
          wording.say("over.rolling." + unit.name(), Integer.toString(length));
    };
  }

  private String modifiers(Modifiers modifiers, Currency currency) {
    List<String> sentences = new ArrayList<>();
    for (Modifiers.Kicker kicker : modifiers.kickers()) {
      String adds =
          switch (kicker.pays()) {
            case Modifiers.KickerPays.Rate(var rate) ->
                wording.say("kicker.rate", quantities.rate(rate));
            case Modifiers.KickerPays.PerDeal(var amount) ->
                wording.say("kicker.perDeal", quantities.ofDeal(amount, currency));
          };
      sentences.add(when("kicker", kicker.when(), adds));
    }
    for (Modifiers.Multiplier multiplier : modifiers.multipliers()) {
      String times =
          wording.say(
              "multiplier." + multiplier.scope().value().name(),
              figures.number(multiplier.factor()));
      sentences.add(when("multiplier", multiplier.when(), times));
    }
    if (sentences.isEmpty()) {
      sentences.add(wording.say("modifiers.none"));
    }
    if (modifiers.multipliers().size() > 1
        || modifiers.combine().value() != Modifiers.NONE.combine().value()) {
      sentences.add(wording.say("combine." + modifiers.combine().value().name()));
    }
    return wording.sentences(sentences);
  }

  private String when(String key, Modifiers.When when, String what) {
    return when.reached()
        .map(reached ->
            conditions.sentence(
                key + ".reached",
                when.deal(),
                what,
                wording.say(
                    "reached." + PayWords.key(reached.edge().value()),
                    reached.asAttainment()
                        ? wording.say("ofQuota", figures.percent(reached.bound()))
                        : figures.number(reached.bound()))))
        .orElseGet(() -> conditions.sentence(key, when.deal(), what));
  }

  private String limits(List<Limit> limits, Currency currency) {
    return limits.isEmpty()
        ? wording.say("limits.none")
        : wording.sentences(
            limits.stream().map(limit -> quantities.limit(limit, currency)).toList());
  }
}
