package org.planbridge.words;

import java.util.Currency;
import java.util.List;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Unit;

/**
 * What a deal earns by itself as sentences: rates, tables, and the units that sums are paid for.
 */
final class TableWords {
  private final Wording wording;
  private final Figures figures;
  private final ConditionWords conditions;
  private final QuantityWords quantities;

  TableWords(
      Wording wording, Figures figures, ConditionWords conditions, QuantityWords quantities) {
    this.quantities = quantities;
    this.wording = wording;
    this.figures = figures;
    this.conditions = conditions;
  }

  String sentence(Pay.ByDeal pay, Currency currency) {
    return switch (pay) {
      case Pay.FlatRate(var rate) -> wording.say("pay.flat", quantities.rate(rate));
      case Pay.RateTable table -> table("pay.table", table, currency);
    };
  }

  /** What the factors of tiers scale. */
  String scaled(Pay.ByDeal pay, Currency currency) {
    return switch (pay) {
      case Pay.FlatRate(var rate) -> wording.say("tiers.scaled.flat", quantities.rate(rate));
      case Pay.RateTable table -> table("tiers.scaled.table", table, currency);
    };
  }

  private String table(String key, Pay.RateTable table, Currency currency) {
    List<String> cells =
        table.cells().stream()
            .map(cell -> conditions.sentence("pay.cell", cell.when(), pays(cell.pays(), currency)))
            .toList();
    return wording.sentences(
        List.of(
            wording.say(key, wording.list("list.semicolon", cells)),
            table
                .fallback()
                .map(pays -> wording.say("pay.table.otherwise", pays(pays, currency)))
                .orElseGet(() -> wording.say("pay.table.held")),
            wording.say("pay.table." + table.precedence().value().name()),
            table.times().map(of -> scaled(of, currency)).orElse("")));
  }

  private String pays(CellPays pays, Currency currency) {
    return switch (pays) {
      case CellPays.Rate(var rate) -> quantities.rate(rate);
      case CellPays.PerDeal(var amount) ->
          wording.say("tiers.perDeal", quantities.ofDeal(amount, currency));
      case CellPays.Multiplier(var factor) -> wording.say("tiers.times", figures.number(factor));
    };
  }

  /** What a sum is paid for: "each of the deal’s units", "each full 1,000 of the deal’s amount". */
  String unit(Unit unit) {
    String number = Names.of(unit.number());
    return unit.fullSteps()
        .map(step -> wording.say("unit.full", number, figures.number(step)))
        .orElseGet(() -> wording.say("unit", number));
  }
}
