package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Pay;

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
    Pay.RateTable table =
        new Pay.RateTable(
            fields
                .need("cells")
                .map(list -> reading.list(list, one -> cell(one, base, reading)))
                .orElse(List.of()),
            ChoiceForm.read(fields, "precedence", PRECEDENCE, FIRST_MATCH, reading),
            fields.find("otherwise").map(rate -> Numbers.rate(rate, base, reading)));
    fields.done();
    return table;
  }

  private static Pay.RateTable.Cell cell(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.CELL);
    Pay.RateTable.Cell cell =
        new Pay.RateTable.Cell(
            fields
                .need("when")
                .map(when -> ConditionForm.read(when, reading))
                .orElse(Condition.always()),
            fields
                .need("rate")
                .map(rate -> Numbers.rate(rate, base, reading))
                .orElse(BigDecimal.ZERO));
    fields.done();
    return cell;
  }

  static Json write(Pay.RateTable table) {
    Json.Obj object = Json.object();
    object.members().put("cells", Json.array(table.cells().stream().map(TableForm::cell).toList()));
    table.fallback().ifPresent(rate -> object.members().put("otherwise", Amounts.json(rate)));
    ChoiceForm.write(object.members(), "precedence", PRECEDENCE, table.precedence(), FIRST_MATCH);
    return object;
  }

  private static Json cell(Pay.RateTable.Cell cell) {
    Json.Obj object = Json.object();
    object.members().put("when", ConditionForm.write(cell.when()));
    object.members().put("rate", Amounts.json(cell.rate()));
    return object;
  }
}
