package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Slicing;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/** A tier table made ready: its meaning as a function in pieces, as steps, and as slices. */
final class TierTable {
  private final List<Tier> tiers;
  private final List<Fraction> bounds = new ArrayList<>();
  private final List<Boolean> above = new ArrayList<>();
  private final List<Fraction> rates = new ArrayList<>();
  private final Table rateTable;
  private final Pieces entitlement;
  private final Slicing slicing;

  TierTable(List<Tier> tiers) {
    this.tiers = tiers;
    for (Tier tier : tiers) {
      bounds.add(Fraction.of(tier.bound()));
      above.add(tier.edge().value() == Edge.ABOVE);
      rates.add(Fraction.of(tier.rate()));
    }
    rateTable = Table.of(rates);
    entitlement = function();
    slicing = slicing();
  }

  Table rates() {
    return rateTable;
  }

  Fraction bound(int tier) {
    return bounds.get(tier);
  }

  int size() {
    return tiers.size();
  }

  /**
   * What a run is entitled to at a standing x, when the base is the measure: on the piece of a marginal tier the
   * entitlement goes on from where it stood; a retroactive one starts again from nothing, or from its bound.
   */
  private Pieces function() {
    List<Fraction> intercepts = new ArrayList<>();
    for (int k = 0; k < tiers.size(); k++) {
      Fraction rate = rates.get(k);
      intercepts.add(
          switch (tiers.get(k).mode().value()) {
            case TierMode.Marginal _ ->
                k == 0 ? Fraction.ZERO : reached(intercepts, k - 1, bounds.get(k)).minus(rate.times(bounds.get(k)));
            case TierMode.Retroactive _ -> Fraction.ZERO;
            case TierMode.RetroactiveAbove(var bound) -> {
              Fraction from = Fraction.of(bound);
              yield reached(intercepts, pieceBelow(from, k), from).minus(rate.times(from));
            }
            case TierMode.WholeDeal _ -> Fraction.ZERO;
          });
    }
    return new Pieces(bounds, above, intercepts, rates);
  }

  private Fraction reached(List<Fraction> intercepts, int piece, Fraction x) {
    return intercepts.get(piece).plus(rates.get(piece).times(x));
  }

  private int pieceBelow(Fraction x, int tier) {
    int piece = 0;
    while (piece + 1 < tier && bounds.get(piece + 1).compareTo(x) < 0) {
      piece++;
    }
    return piece;
  }

  private Slicing slicing() {
    List<Slicing.Step> steps = new ArrayList<>();
    for (int k = 0; k < tiers.size(); k++) {
      TierMode mode = tiers.get(k).mode().value();
      steps.add(
          new Slicing.Step(
              bounds.get(k), above.get(k), rates.get(k), whole(mode), reratesFrom(mode)));
    }
    return new Slicing(steps);
  }

  private static Slicing.Whole whole(TierMode mode) {
    return switch (mode) {
      case TierMode.Marginal _, TierMode.Retroactive _, TierMode.RetroactiveAbove _ -> Slicing.Whole.NO;
      case TierMode.WholeDeal(var moment) ->
          moment == TierMode.Moment.BEFORE ? Slicing.Whole.BEFORE : Slicing.Whole.AFTER;
    };
  }

  private static List<Fraction> reratesFrom(TierMode mode) {
    return switch (mode) {
      case TierMode.Marginal _, TierMode.WholeDeal _ -> List.of();
      case TierMode.Retroactive _ -> List.of(Fraction.ZERO);
      case TierMode.RetroactiveAbove(var bound) -> List.of(Fraction.of(bound));
    };
  }

  Pieces pieces() {
    return entitlement;
  }

  Slicing slices() {
    return slicing;
  }

  /** Whether every tier pays only the slice inside it. */
  boolean isMarginal() {
    return tiers.stream().allMatch(tier -> tier.mode().value() instanceof TierMode.Marginal);
  }

  /** Whether reaching some tier changes what earlier deals earned. */
  boolean reRates() {
    return tiers.stream()
        .anyMatch(
            tier ->
                switch (tier.mode().value()) {
                  case TierMode.Retroactive _, TierMode.RetroactiveAbove _ -> true;
                  case TierMode.Marginal _, TierMode.WholeDeal _ -> false;
                });
  }

  /** Whether every tier re-rates the whole period, so that the tier reached pays on everything. */
  boolean isRetroactive() {
    TierMode first = tiers.getFirst().mode().value();
    return (first instanceof TierMode.Marginal || first instanceof TierMode.Retroactive)
        && tiers.size() > 1
        && tiers.stream().skip(1).allMatch(tier -> tier.mode().value() instanceof TierMode.Retroactive);
  }

  /** Whether some tier takes deals whole. */
  boolean takesWhole() {
    return tiers.stream().anyMatch(tier -> tier.mode().value() instanceof TierMode.WholeDeal);
  }

  /** Whether every tier takes deals whole by the same standing, and by which. */
  java.util.Optional<TierMode.Moment> allWhole() {
    List<TierMode.Moment> moments = new ArrayList<>();
    for (Tier tier : tiers) {
      if (tier.mode().value() instanceof TierMode.WholeDeal(var moment)) {
        moments.add(moment);
      }
    }
    return moments.size() == tiers.size() && moments.stream().distinct().count() == 1
        ? java.util.Optional.of(moments.getFirst())
        : java.util.Optional.empty();
  }
}
