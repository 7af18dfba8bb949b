package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of events: {@code deal_id, kind, date} and {@code value} if there is one. Further columns
 * are kept under their headings. Sample: {@code 1C1I7A6R, cash received, 2017-04-02, 500.00}.
 */
final class EventRows extends FactRows<DealEvent> {
  EventRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable DealEvent fact(Cells cells) {
    String deal = reader.dealId(cells);
    String kind = reader.text(cells, Field.KIND);
    if (kind == null) {
      reader.fault(Code.EVENT_KIND, cells, sheet.place(Field.KIND));
    }
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal value = reader.decimal(cells, Field.VALUE, false);
    if (faults.any() || deal == null || kind == null || date == null) {
      return null;
    }
    return new DealEvent(deal, kind, date, value, sheet.attributes(cells), source(cells));
  }

  @Override
  Facts facts(List<DealEvent> read) {
    return new Facts(DealTable.empty(), List.of(), List.of(), List.of(), read, List.of());
  }
}
