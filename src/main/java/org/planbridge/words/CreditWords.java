package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planbridge.plan.Base;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.CreditCap;
import org.planbridge.plan.Credits;
import org.planbridge.plan.FullCredit;
import org.planbridge.plan.ResidualCredit;
import org.planbridge.plan.TeamCredit;

/** Which deals count, for whom and how much, as sentences; and what is paid on. */
final class CreditWords {
  private final Wording wording;
  private final Figures figures;
  private final ConditionWords conditions;
  private final PayoutWords payouts;

  CreditWords(Wording wording, Figures figures, ConditionWords conditions, PayoutWords payouts) {
    this.wording = wording;
    this.figures = figures;
    this.conditions = conditions;
    this.payouts = payouts;
  }

  String sentence(Credits credits, UnaryOperator<String> names) {
    List<String> sentences = new ArrayList<>();
    Condition when = credits.when();
    sentences.add(
        when.eventKind()
            .map(kind ->
                conditions.sentence("credits.events", when.withoutEvent(), payouts.event(kind)))
            .orElseGet(() -> conditions.sentence("credits", when)));
    sentences.addAll(to(credits.to().value(), names));
    for (int i = 0; i < credits.weights().size(); i++) {
      Credits.Weight weight = credits.weights().get(i);
      sentences.add(
          conditions.sentence(
              i == 0 ? "weight.first" : "weight",
              weight.when(),
              figures.percent(weight.payBase()),
              figures.percent(weight.quotaCredit())));
    }
    credits.cap().ifPresent(cap -> sentences.add(cap(cap)));
    return wording.sentences(sentences);
  }

  private List<String> to(Credits.Recipients to, UnaryOperator<String> names) {
    return switch (to) {
      case Credits.Named named -> List.of(wording.say("credits." + named.name()));
      case FullCredit(var roles) ->
          List.of(
              roles.isEmpty()
                  ? wording.say("credits.inFull")
                  : wording.say("credits.inFull.roles", quoted(roles)));
      case ResidualCredit(var role, var of) ->
          List.of(
              role.map(one ->
                      wording.say(
                          "credits.residual.role", wording.say("quoted", one), figures.percent(of)))
                  .orElseGet(() -> wording.say("credits.residual", figures.percent(of))));
      case TeamCredit team -> team(team, names);
    };
  }

  private List<String> team(TeamCredit team, UnaryOperator<String> names) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        wording.say(
            "credits.team." + team.depth().name(),
            wording.say("credits.team.own." + team.ownDeals().value().name())));
    if (team.looksAtPay()) {
      String key = "credits.team." + team.kind().value().name();
      sentences.add(
          team.less().isEmpty()
              ? wording.say(key)
              : wording.say(key + ".of", quoted(team.less().stream().map(names).toList())));
    }
    return sentences;
  }

  private String quoted(List<String> texts) {
    return wording.list(
        "list.comma", texts.stream().map(one -> wording.say("quoted", one)).toList());
  }

  private String cap(CreditCap cap) {
    return wording.say(
        "credits.cap." + cap.of().value().name() + "." + cap.when().value().name(),
        figures.number(cap.amount()));
  }

  /** What rates are paid on. */
  String base(Component component, UnaryOperator<String> names) {
    return switch (component.base()) {
      case Base.NamedNumber(var name) -> wording.say("base", Names.of(name));
      case Base.ComponentResult(var id) -> wording.say("base.result", names.apply(id));
    };
  }
}
