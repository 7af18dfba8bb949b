package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Pay;

/** A gate as sentences: "This part pays once you have reached 80 % of your quota." */
final class GateWords {
  private final Wording wording;
  private final Figures figures;

  GateWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /**
   * @param names the name of a component by its id
   */
  String sentence(Gate gate, Currency currency, UnaryOperator<String> names) {
    return switch (gate) {
      case Gate.None _ -> wording.say("gate.none");
      case Gate.Opens opens -> opens(opens, currency, names);
    };
  }

  private String opens(Gate.Opens gate, Currency currency, UnaryOperator<String> names) {
    List<String> sentences = new ArrayList<>();
    String looks =
        wording.list(
            "list.and", gate.looks().stream().map(one -> look(one, currency, names)).toList());
    sentences.add(
        switch (gate.guarded()) {
          case Gate.Guarded.Everything _ -> wording.say("gate.all", looks);
          case Gate.Guarded.TiersFrom(var by, var bound) ->
              wording.say("gate.tiers", looks, bound(by, bound, currency));
        });
    sentences.add(
        switch (gate.tested().value()) {
          case EACH_DEAL -> wording.say("gate.eachDeal." + gate.before().value().name());
          case PERIOD_END -> wording.say("gate.periodEnd");
        });
    return wording.sentences(sentences);
  }

  private String bound(Pay.TierBy by, BigDecimal bound, Currency currency) {
    return switch (by) {
      case ATTAINMENT -> wording.say("ofQuota", figures.percent(bound));
      case MONEY -> figures.money(bound, currency);
      case COUNT, NUMBER -> figures.number(bound);
    };
  }

  private String look(Gate.Look look, Currency currency, UnaryOperator<String> names) {
    String side = look.edge().value() == Edge.ABOVE ? "above" : "from";
    String bound =
        switch (look.subject()) {
          case ATTAINMENT -> wording.say("ofQuota", figures.percent(look.bound()));
          case MEASURE -> figures.number(look.bound());
          case EARNED -> figures.money(look.bound(), currency);
        };
    String what = look.subject().name() + "." + side;
    return look.component()
        .map(id -> wording.say("gate.other." + what, bound, names.apply(id)))
        .orElseGet(() -> wording.say("gate.own." + what, bound));
  }
}
