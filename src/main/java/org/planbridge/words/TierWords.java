package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/**
 * A table of tiers as sentences: "You earn 6 % up to 50 % of your quota, 8 % from 50 %, 12 % above
 * 100 %. Each rate pays only the part of a deal inside its step."
 */
final class TierWords {
  private final Wording wording;
  private final Figures figures;

  TierWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  String sentence(Pay.Tiers table, Currency currency) {
    List<Tier> tiers = table.tiers();
    TierMode mode = tiers.getFirst().mode().value();
    boolean one = tiers.stream().allMatch(tier -> tier.mode().value().equals(mode));
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      String step = step(table, i, currency);
      steps.add(
          one
              ? step
              : wording.say("tiers.mixed", step, effect("effect", table, tiers.get(i), currency)));
    }
    String earned =
        wording.say("tiers", wording.list(one ? "list.comma" : "list.semicolon", steps));
    return one
        ? wording.sentences(List.of(earned, effect("effects", table, tiers.getFirst(), currency)))
        : earned;
  }

  private String step(Pay.Tiers table, int index, Currency currency) {
    Tier tier = table.tiers().get(index);
    String rate = figures.percent(tier.rate());
    if (index > 0) {
      return wording.say(
          "tiers." + PayWords.key(tier.edge().value()),
          rate,
          later(table.by(), tier.bound(), currency));
    }
    if (tier.edge().value() == Edge.ABOVE) {
      return wording.say("tiers.above", rate, bound(table.by(), tier.bound(), currency));
    }
    if (table.tiers().size() == 1) {
      return wording.say("tiers.only", rate);
    }
    Tier next = table.tiers().get(1);
    return wording.say("tiers.first", rate, bound(table.by(), next.bound(), currency));
  }

  /** What reaching a step does; {@code effects} speaks of every step, {@code effect} of one. */
  private String effect(String kind, Pay.Tiers table, Tier tier, Currency currency) {
    return switch (tier.mode().value()) {
      case TierMode.Marginal _ -> wording.say(kind + ".marginal");
      case TierMode.Retroactive _ -> wording.say(kind + ".retroactive");
      case TierMode.RetroactiveAbove(var from) ->
          wording.say(kind + ".retroactiveAbove", bound(table.by(), from, currency));
      case TierMode.WholeDeal(var moment) -> wording.say(kind + ".whole." + moment.name());
    };
  }

  /** A bound after the first, of which everybody knows by now what it counts. */
  private String later(Pay.TierBy by, BigDecimal bound, Currency currency) {
    return by == Pay.TierBy.ATTAINMENT ? figures.percent(bound) : bound(by, bound, currency);
  }

  private String bound(Pay.TierBy by, BigDecimal bound, Currency currency) {
    return switch (by) {
      case ATTAINMENT -> wording.say("ofQuota", figures.percent(bound));
      case MONEY -> figures.money(bound, currency);
      case COUNT -> figures.number(bound);
    };
  }
}
