package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.TierPays;

/**
 * A table of tiers as sentences: "You earn 6 % up to 50 % of your quota, 8 % from 50 %, 12 % above
 * 100 %. Each rate pays only the part of a deal inside its step."
 */
final class TierWords {
  private final Wording wording;
  private final Figures figures;
  private final TableWords rates;
  private final QuantityWords quantities;

  TierWords(Wording wording, Figures figures, TableWords rates, QuantityWords quantities) {
    this.quantities = quantities;
    this.wording = wording;
    this.figures = figures;
    this.rates = rates;
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
    List<String> sentences = new ArrayList<>(List.of(earned));
    if (one) {
      sentences.add(effect("effects", table, tiers.getFirst(), currency));
    }
    if (table.pays() instanceof TierPays.Multiplier(var of)) {
      sentences.add(rates.scaled(of, currency));
    }
    return wording.sentences(sentences);
  }

  private String step(Pay.Tiers table, int index, Currency currency) {
    Tier tier = table.tiers().get(index);
    String pays = pays(table.pays(), tier.pays(), currency);
    if (table.direction() == Pay.Direction.FALLING) {
      return wording.say(
          "tiers.falling." + PayWords.key(tier.edge().value()),
          pays,
          index > 0
              ? later(table.by(), tier.bound(), currency)
              : bound(table.by(), tier.bound(), currency));
    }
    if (index > 0) {
      return wording.say(
          "tiers." + PayWords.key(tier.edge().value()),
          pays,
          later(table.by(), tier.bound(), currency));
    }
    if (tier.edge().value() == Edge.ABOVE) {
      return wording.say("tiers.above", pays, bound(table.by(), tier.bound(), currency));
    }
    if (table.tiers().size() == 1) {
      return wording.say("tiers.only", pays);
    }
    Tier next = table.tiers().get(1);
    return wording.say("tiers.first", pays, bound(table.by(), next.bound(), currency));
  }

  /** What a step pays: "8 %", "$20 for each deal", "1.5 times". */
  private String pays(TierPays kind, Quantity pays, Currency currency) {
    return switch (kind) {
      case TierPays.Rate _ -> quantities.rate(pays);
      case TierPays.PerDeal _ -> wording.say("tiers.perDeal", quantities.ofDeal(pays, currency));
      case TierPays.PerUnit(var unit) ->
          wording.say("tiers.perUnit", quantities.ofDeal(pays, currency), rates.unit(unit));
      case TierPays.Once _ -> wording.say("tiers.once", quantities.bonus(pays, currency));
      case TierPays.Multiplier _ -> wording.say("tiers.times", figures.number(pays.factor()));
    };
  }

  /** What reaching a step does; {@code effects} speaks of every step, {@code effect} of one. */
  private String effect(String kind, Pay.Tiers table, Tier tier, Currency currency) {
    String key = kind + family(table.pays());
    return switch (tier.mode().value()) {
      case TierMode.Marginal _ -> wording.say(key + ".marginal");
      case TierMode.Retroactive _ -> wording.say(key + ".retroactive");
      case TierMode.RetroactiveAbove(var from) ->
          wording.say(key + ".retroactiveAbove", bound(table.by(), from, currency));
      case TierMode.Interpolated _ -> wording.say(key + ".interpolated");
      case TierMode.WholeDeal(var moment) -> wording.say(key + ".whole." + moment.name());
    };
  }

  private static String family(TierPays pays) {
    return switch (pays) {
      case TierPays.Rate _ -> "";
      case TierPays.PerDeal _, TierPays.PerUnit _ -> ".amount";
      case TierPays.Once _ -> ".once";
      case TierPays.Multiplier _ -> ".times";
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
      case COUNT -> wording.say("ofDeals", figures.number(bound));
      case NUMBER -> figures.number(bound);
    };
  }
}
