package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.planbridge.plan.Component;
import org.planbridge.plan.Draw;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Recovery;
import org.planbridge.plan.Turns;

/** Draws and guarantees as sentences. */
final class AdvanceWords {
  private final Wording wording;
  private final Figures figures;
  private final QuantityWords quantities;
  private final Currency currency;

  AdvanceWords(Wording wording, Figures figures, Currency currency) {
    this.wording = wording;
    this.figures = figures;
    this.currency = currency;
    quantities = new QuantityWords(wording, figures);
  }

  /** The components are those of the draw's plan, asked for names. */
  String draw(Draw draw, List<Component> components) {
    return switch (draw) {
      case Draw.None _ -> wording.say("draw.none");
      case Draw.OfDeals one ->
          one.takes()
              .map(part ->
                  part.value().compareTo(java.math.BigDecimal.ONE) == 0
                      ? wording.say("draw.deals")
                      : wording.say("draw.deals.part", figures.percent(part.value())))
              .orElseGet(() -> wording.say("draw.deals.kept"));
      case Draw.PerPeriod one -> {
        List<String> sentences = new ArrayList<>();
        sentences.add(
            wording.say(
                "draw." + one.form().name(),
                quantities.sum(one.amount(), one.per(), currency),
                wording.say("every." + one.per().name()),
                turns(one.turns(), one.per())));
        if (one.scope().value() instanceof Draw.Scope.Components(var ids)) {
          sentences.add(wording.say("draw.scope", named(ids, components)));
        }
        sentences.add(
            one.recovery()
                .map(recovery -> recovery(recovery, one.per()))
                .orElseGet(() -> wording.say("draw.kept")));
        yield wording.sentences(sentences);
      }
    };
  }

  private String named(List<String> ids, List<Component> components) {
    List<String> names =
        ids.stream()
            .map(id ->
                components.stream()
                    .filter(one -> one.id().equals(id))
                    .map(Component::name)
                    .findFirst()
                    .orElse(id))
            .map(name -> wording.say("draw.component", name))
            .toList();
    return wording.list("list.and", names);
  }

  private String recovery(Recovery recovery, Limit.Per per) {
    List<String> sentences = new ArrayList<>();
    BigDecimal part = recovery.part().value();
    sentences.add(
        part.compareTo(BigDecimal.ONE) == 0
            ? wording.say("draw.repaid.all")
            : wording.say("draw.repaid.part", figures.percent(part)));
    int from = recovery.fromPeriod().value();
    if (from > 1) {
      sentences.add(
          wording.say(
              "draw.repaid.from", wording.say("period." + per.name()), Integer.toString(from)));
    }
    BigDecimal takes = recovery.takes().value();
    sentences.add(
        takes.compareTo(BigDecimal.ONE) == 0
            ? wording.say("draw.leaves." + recovery.leaves().value().name())
            : wording.say(
                "draw.leaves.takes." + recovery.leaves().value().name(), figures.percent(takes)));
    sentences.add(
        switch (recovery.forgiven().value()) {
          case Recovery.Forgiven.Never _ -> wording.say("draw.forgiven.never");
          case Recovery.Forgiven.YearEnd _ -> wording.say("draw.forgiven.yearEnd");
          case Recovery.Forgiven.AfterPeriods(int after) ->
              wording.say("draw.forgiven.after", count(after, per));
        });
    return wording.sentences(sentences);
  }

  String guarantee(Guarantee guarantee) {
    return switch (guarantee) {
      case Guarantee.None _ -> wording.say("guarantee.none");
      case Guarantee.Stated one ->
          wording.say(
              "guarantee."
                  + one.against().value().name()
                  + (one.withBaseSalary().value() ? ".salary" : ""),
              quantities.sum(one.amount(), one.per(), currency),
              wording.say("every." + one.per().name()),
              turns(one.turns(), one.per()));
    };
  }

  /** The other plan is told by its id, as it is not at hand. */
  String holdHarmless(HoldHarmless clause) {
    return switch (clause) {
      case HoldHarmless.None _ -> wording.say("holdHarmless.none");
      case HoldHarmless.Against one ->
          wording.sentences(
              List.of(
                  wording.say(
                      "holdHarmless",
                      wording.say("every." + one.per().name()),
                      one.plan(),
                      turns(one.turns(), one.per())),
                  wording.say("holdHarmless." + one.recovery().value().name())));
    };
  }

  private String turns(Turns turns, Limit.Per per) {
    return turns
        .periods()
        .map(last -> wording.say("turns." + turns.since().value().name(), count(last, per)))
        .orElse("");
  }

  private String count(int periods, Limit.Per per) {
    String name = (periods == 1 ? "period." : "periods.") + per.name();
    return periods == 1
        ? wording.say("turns.one", wording.say(name))
        : wording.say("turns.several", Integer.toString(periods), wording.say(name));
  }
}
