package org.planbridge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rates and sums that a component states: those of its pay and of its kickers. */
public final class DealAmounts {
  private DealAmounts() {}

  public static List<Quantity> of(Component component) {
    List<Quantity> all = new ArrayList<>(of(component.pay()));
    component.modifiers().kickers().stream()
        .map(kicker ->
            switch (kicker.pays()) {
              case Modifiers.KickerPays.Rate(var rate) -> rate;
              case Modifiers.KickerPays.PerDeal(var amount) -> amount;
            })
        .forEach(all::add);
    return all;
  }

  public static List<Quantity> of(Pay pay) {
    return switch (pay) {
      case Pay.FlatRate(var rate) -> List.of(rate);
      case Pay.AmountPerDeal(var amount) -> List.of(amount);
      case Pay.AmountPerUnit(_, var amount) -> List.of(amount);
      case Pay.RateTable table ->
          Stream.concat(
                  Stream.concat(
                          table.cells().stream().map(Pay.RateTable.Cell::pays),
                          table.fallback().stream())
                      .map(DealAmounts::of)
                      .flatMap(Optional::stream),
                  table.times().map(DealAmounts::of).orElse(List.of()).stream())
              .toList();
      case Pay.Tiers tiers ->
          Stream.concat(
                  tiers.tiers().stream().map(Tier::pays),
                  tiers.pays() instanceof TierPays.Multiplier(var of)
                      ? of(of).stream()
                      : Stream.of())
              .toList();
      case PayoutCurve _ -> List.of();
      case Matrix matrix ->
          matrix.pays() instanceof Matrix.Pays.Multiplier(var of) ? of(of) : List.of();
      case Pay.Bonus(_, var pays) ->
          List.of(
              switch (pays) {
                case Pay.BonusPays.Sum(var amount) -> amount;
                case Pay.BonusPays.RateOfCredit(var rate) -> rate;
              });
    };
  }

  private static Optional<Quantity> of(CellPays pays) {
    return switch (pays) {
      case CellPays.Rate(var rate) -> Optional.of(rate);
      case CellPays.PerDeal(var amount) -> Optional.of(amount);
      case CellPays.Multiplier _ -> Optional.empty();
    };
  }
}
