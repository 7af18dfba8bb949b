package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.column.Slicing;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/**
 * A tier table made ready: its meaning as a function in pieces, as steps, and as slices. A falling
 * table is a rising one of the measure with its sign turned, with a step of nothing before the
 * first.
 */
final class TierTable {
  private final List<Tier> tiers;
  private final boolean falling;
  private final List<Fraction> bounds = new ArrayList<>();
  private final List<Boolean> above = new ArrayList<>();
  private final List<Fraction> rates = new ArrayList<>();
  private final Table rateTable;
  private final Pieces entitlement;
  private final Slicing slicing;

  TierTable(Pay.Tiers table) {
    falling = table.direction() == Pay.Direction.FALLING;
    tiers = falling ? withNothingFirst(table.tiers()) : table.tiers();
    for (Tier tier : tiers) {
      Fraction bound = Fraction.of(tier.bound());
      bounds.add(falling ? bound.negated() : bound);
      above.add(tier.edge().value() == Edge.ABOVE);
      rates.add(Fraction.of(tier.pays().factor()));
    }
    rateTable = Table.of(rates);
    entitlement = function();
    slicing = slicing();
  }

  /** A step of nothing that begins anywhere before the first and ends there. */
  private static List<Tier> withNothingFirst(List<Tier> tiers) {
    Tier first = tiers.getFirst();
    TierMode mode = first.mode().value();
    List<Tier> all = new ArrayList<>(tiers);
    all.addFirst(
        new Tier(
            first.bound().add(BigDecimal.ONE),
            Choice.stated(Edge.FROM),
            Choice.stated(mode instanceof TierMode.WholeDeal ? mode : TierMode.MARGINAL),
            BigDecimal.ZERO));
    return all;
  }

  boolean isFalling() {
    return falling;
  }

  /** Where a slice begins as the plan states bounds. */
  Fraction asStated(Fraction bound) {
    return falling ? bound.negated() : bound;
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
            case TierMode.Retroactive _, TierMode.Interpolated _ -> start();
            case TierMode.RetroactiveAbove(var bound) -> Fraction.of(bound);
          };
      intercepts.add(earnedBelow(stretches, start).minus(rate.times(start)));
      stretches.removeIf(stretch -> stretch.from.compareTo(start) >= 0);
      stretches.add(new Stretch(start, rate));
    }
    return new Pieces(bounds, above, intercepts, rates);
  }

  /** Where everything below a step begins. */
  private Fraction start() {
    return falling ? bounds.getFirst() : Fraction.ZERO;
  }

  /**
   * The rate at a standing x, times the figure, when the tier reached pays everything: level, or in
   * a line to the next where interpolated.
   */
  Pieces rateFunction() {
    List<Fraction> from = new ArrayList<>(List.of(bounds.getFirst().minus(Fraction.ONE)));
    List<Boolean> out = new ArrayList<>(List.of(false));
    List<Fraction> levels = new ArrayList<>(List.of(rates.getFirst()));
    List<Fraction> slopes = new ArrayList<>(List.of(Fraction.ZERO));
    for (int k = 0; k < tiers.size(); k++) {
      boolean level = !isInterpolated(k) || k + 1 == tiers.size();
      Fraction slope =
          level
              ? Fraction.ZERO
              : rates
                  .get(k + 1)
                  .minus(rates.get(k))
                  .dividedBy(bounds.get(k + 1).minus(bounds.get(k)));
      from.add(bounds.get(k));
      out.add(above.get(k));
      levels.add(rates.get(k).minus(slope.times(bounds.get(k))));
      slopes.add(slope);
    }
    return new Pieces(from, out, levels, slopes);
  }

  private boolean isInterpolated(int tier) {
    return tiers.get(tier).mode().value() instanceof TierMode.Interpolated;
  }

  boolean interpolates() {
    return IntStream.range(0, tiers.size()).anyMatch(this::isInterpolated);
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
              bounds.get(k),
              above.get(k),
              rates.get(k),
              whole(mode),
              reratesFrom(mode),
              mode instanceof TierMode.Interpolated));
    }
    return new Slicing(steps);
  }

  private static Slicing.Whole whole(TierMode mode) {
    return switch (mode) {
      case TierMode.Marginal _,
          TierMode.Retroactive _,
          TierMode.RetroactiveAbove _,
          TierMode.Interpolated _ ->
          Slicing.Whole.NO;
      case TierMode.WholeDeal(var moment) ->
          moment == TierMode.Moment.BEFORE ? Slicing.Whole.BEFORE : Slicing.Whole.AFTER;
    };
  }

  private List<Fraction> reratesFrom(TierMode mode) {
    return switch (mode) {
      case TierMode.Marginal _, TierMode.WholeDeal _ -> List.of();
      case TierMode.Retroactive _, TierMode.Interpolated _ -> List.of(start());
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
              case TierMode.Retroactive _, TierMode.RetroactiveAbove _, TierMode.Interpolated _ ->
                  true;
              case TierMode.Marginal _, TierMode.WholeDeal _ -> false;
            });
  }

  /** Whether every tier re-rates the whole period, so that the tier reached pays on everything. */
  boolean isRetroactive() {
    TierMode first = tiers.getFirst().mode().value();
    return (first instanceof TierMode.Marginal || reratesAll(first))
        && reRates()
        && tiers.stream().skip(1).allMatch(tier -> reratesAll(tier.mode().value()));
  }

  private static boolean reratesAll(TierMode mode) {
    return mode instanceof TierMode.Retroactive || mode instanceof TierMode.Interpolated;
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
