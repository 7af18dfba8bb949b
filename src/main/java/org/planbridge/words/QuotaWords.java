package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Spread;

/** Where a quota comes from and how it is cut, as sentences. */
final class QuotaWords {
  private static final int QUARTERS = 4;

  private final Wording wording;
  private final Figures figures;

  QuotaWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /** Figures of a quota are in the unit of what is measured, which the measure tells. */
  String sentence(QuotaTerms terms) {
    List<String> sentences = new ArrayList<>();
    switch (terms) {
      case QuotaTerms.FromFacts(var measure, var spread, _) ->
          sentences.add(
              isOne(spread.factor())
                  ? wording.say("quota", Names.of(measure))
                  : wording.say(
                      "quota.factor", figures.percent(spread.factor()), Names.of(measure)));
      case QuotaTerms.Stated(var all, var spread, _) -> {
        sentences.add(
            wording.say(
                "quota.stated",
                wording.list("list.semicolon", all.stream().map(one -> figure(one)).toList())));
        if (!isOne(spread.factor())) {
          sentences.add(wording.say("quota.times", figures.percent(spread.factor())));
        }
      }
      case QuotaTerms.InTurn(var turns) -> {
        sentences.add(wording.say("quota.inTurn"));
        for (QuotaTerms.Turn turn : turns) {
          sentences.add(sentence(turn.terms()));
        }
      }
    }
    if (!(terms instanceof QuotaTerms.InTurn)) {
      sentences.addAll(spread("quota.", terms.spread()));
    }
    Spread target = terms.targetIncentive();
    if (!isOne(target.factor())) {
      sentences.add(wording.say("target.times", figures.percent(target.factor())));
    }
    sentences.addAll(spread("target.", target));
    return wording.sentences(sentences);
  }

  /** In short, inside a sentence: the number that the facts count, or that the plan states it. */
  String phrase(QuotaTerms terms) {
    return switch (terms) {
      case QuotaTerms.FromFacts(var measure, _, _) -> Names.of(measure);
      case QuotaTerms.Stated _, QuotaTerms.InTurn _ -> wording.say("quota.own");
    };
  }

  private static boolean isOne(BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0;
  }

  private String figure(QuotaTerms.Figure one) {
    String sum = figures.number(one.quota());
    String per = wording.say("quota.per." + one.per().name());
    return one.payee()
        .map(payee -> wording.say("quota.figure.who", sum, per, payee))
        .or(() -> one.role().map(role -> wording.say("quota.figure.who", sum, per, role)))
        .orElseGet(() -> wording.say("quota.figure", sum, per));
  }

  private List<String> spread(String key, Spread spread) {
    List<String> sentences = new ArrayList<>();
    if (!spread.weights().isEmpty()) {
      String parts = spread.weights().size() == QUARTERS ? "quarters" : "months";
      sentences.add(
          wording.say(
              key + "weights." + parts,
              wording.list("list.and", spread.weights().stream().map(figures::percent).toList())));
    }
    if (!spread.ramp().isEmpty()) {
      List<String> steps = new ArrayList<>();
      for (Spread.Step step : spread.ramp()) {
        steps.add(
            wording.say(
                steps.isEmpty() ? "ramp.first" : "ramp.next",
                figures.percent(step.share()),
                Integer.toString(step.months())));
      }
      sentences.add(wording.say(key + "ramp", wording.list("list.and", steps)));
    }
    if (spread.proration().value() != Spread.Proration.DAYS) {
      sentences.add(wording.say(key + "prorate." + spread.proration().value().name()));
    }
    return sentences;
  }
}
