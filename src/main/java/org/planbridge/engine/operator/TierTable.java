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
   * What a run is entitled to at a standing x, when the base is the measure. A tier pays its rate
   * from where it starts: a marginal one from its bound, a retroactive one from nothing, else from
   * the bound it states. Below its start the rates of the tiers before it stay.
   */
  private Pieces function() {
    List<Fraction> intercepts = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    for (int k = 0; k < tiers.size(); k++) {
      Fraction rate = rates.get(k);
      Fraction start =
          switch (tiers.get(k).mode().value()) {
            case TierMode.Marginal _, TierMode.WholeDeal _ -> bounds.get(k);
            case TierMode.Retroactive _ -> Fraction.ZERO;
            case TierMode.RetroactiveAbove(var bound) -> Fraction.of(bound);
          };
      intercepts.add(earnedBelow(stretches, start).minus(rate.times(start)));
      stretches.removeIf(stretch -> stretch.from.compareTo(start) >= 0);
      stretches.add(new Stretch(start, rate));
    }
    return new Pieces(bounds, above, intercepts, rates);
  }

  /** A rate that holds from a place of the measure on, up to the next stretch. */
  private record Stretch(Fraction from, Fraction rate) {}

  /** What the measure from nothing up to a place earns. */
  private static Fraction earnedBelow(List<Stretch> stretches, Fraction place) {
    Fraction sum = Fraction.ZERO;
    for (int s = 0; s < stretches.size(); s++) {
      Stretch one = stretches.get(s);
      boolean ends = s + 1 < stretches.size() && stretches.get(s + 1).from.compareTo(place) < 0;
      Fraction end = ends ? stretches.get(s + 1).from : place;
      if (one.from.compareTo(end) < 0) {
        sum = sum.plus(one.rate.times(end.minus(one.from)));
      }
    }
    return sum;
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
      case TierMode.Marginal _, TierMode.Retroactive _, TierMode.RetroactiveAbove _ ->
          Slicing.Whole.NO;
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
        .anyMatch(tier ->
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
        && tiers.stream()
            .skip(1)
            .allMatch(tier -> tier.mode().value() instanceof TierMode.Retroactive);
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
