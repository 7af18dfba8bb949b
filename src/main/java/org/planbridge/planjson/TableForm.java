package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.CellPays;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;

/**
 * How a rate table is spelled: cells with a condition and what they pay, and what any other pays.
 */
final class TableForm {
  private static final Spelling<Pay.RateTable.Precedence> PRECEDENCE =
      Spelling.of(Pay.RateTable.Precedence.class);
  private static final Choice<Pay.RateTable.Precedence> FIRST_MATCH =
      Choice.assumed(Pay.RateTable.Precedence.FIRST_MATCH);

  private TableForm() {}

  static Pay.RateTable read(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.TABLE);
    List<Pay.RateTable.Cell> cells =
        fields
            .need("cells")
            .map(list -> reading.list(list, one -> cell(one, base, reading)))
            .orElse(List.of());
    Choice<Pay.RateTable.Precedence> precedence =
        ChoiceForm.read(fields, "precedence", PRECEDENCE, FIRST_MATCH, reading);
    Optional<CellPays> otherwise =
        fields.find("otherwise").map(one -> otherwise(one, base, reading));
    boolean factors =
        cells.stream().anyMatch(cell -> cell.pays() instanceof CellPays.Multiplier)
            || otherwise.filter(CellPays.Multiplier.class::isInstance).isPresent();
    Optional<Pay.ByDeal> times =
        factors
            ? Optional.of(
                fields
                    .need("times")
                    .map(one -> ByDealForm.read(one, base, reading))
                    .orElse(new Pay.FlatRate(BigDecimal.ZERO)))
            : Optional.empty();
    fields.done();
    return new Pay.RateTable(cells, precedence, otherwise, times);
  }

  private static Pay.RateTable.Cell cell(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Condition when =
        fields.need("when").map(one -> ConditionForm.read(one, reading)).orElse(Condition.always());
    CellPays pays = pays(fields, base, reading);
    fields.done();
    return new Pay.RateTable.Cell(when, pays);
  }

  private static CellPays pays(Fields fields, Base base, Reading reading) {
    return fields
        .oneOf("rate", "amount", "multiplier")
        .<CellPays>map(entry ->
            switch (entry.getKey()) {
              case "rate" -> new CellPays.Rate(Amounts.rate(entry.getValue(), base, reading));
              case "amount" -> new CellPays.PerDeal(Amounts.ofDeal(entry.getValue(), reading));
              default -> new CellPays.Multiplier(Numbers.figure(entry.getValue(), reading));
            })
        .orElse(new CellPays.Rate(BigDecimal.ZERO));
  }

  /** A rate, or what a cell may pay: {@code {"amount": "50"}}. */
  private static CellPays otherwise(Json json, Base base, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return new CellPays.Rate(new Quantity.Fixed(Numbers.rate(json, base, reading)));
    }
    Fields fields = reading.fields(json);
    CellPays pays = pays(fields, base, reading);
    fields.done();
    return pays;
  }

  static Json write(Pay.RateTable table) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("cells", Json.array(table.cells().stream().map(TableForm::cell).toList()));
    table.fallback().ifPresent(pays -> members.put("otherwise", otherwise(pays)));
    ChoiceForm.write(members, "precedence", PRECEDENCE, table.precedence(), FIRST_MATCH);
    table.times().ifPresent(of -> members.put("times", PayForm.write(of)));
    return object;
  }

  private static Json cell(Pay.RateTable.Cell cell) {
    Json.Obj object = Json.object();
    object.members().put("when", ConditionForm.write(cell.when()));
    write(object.members(), cell.pays());
    return object;
  }

  private static Json otherwise(CellPays pays) {
    if (pays instanceof CellPays.Rate(Quantity.Fixed(var rate))) {
      return Amounts.json(rate);
    }
    Json.Obj object = Json.object();
    write(object.members(), pays);
    return object;
  }

  private static void write(Map<String, Json> members, CellPays pays) {
    switch (pays) {
      case CellPays.Rate(var rate) -> members.put("rate", Amounts.write(rate));
      case CellPays.PerDeal(var amount) -> members.put("amount", Amounts.write(amount));
      case CellPays.Multiplier(var factor) -> members.put("multiplier", Amounts.json(factor));
    }
  }
}
