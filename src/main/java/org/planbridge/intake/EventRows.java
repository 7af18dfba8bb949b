package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of events: {@code deal_id, kind, date} and {@code value} if there is one. Further columns
 * are kept under their headings. Sample: {@code 1C1I7A6R, cash received, 2017-04-02, 500.00}.
 */
final class EventRows implements RowSink {
  private final Look look;
  private final Sheet sheet;
  private final Faults faults;
  private final CellReader reader;
  private final List<DealEvent> events = new ArrayList<>();

  EventRows(Look look, Faults faults) {
    this.look = look;
    this.faults = faults;
    sheet = new Sheet(look);
    reader = new CellReader(sheet, faults, look.reading());
  }

  @Override
  public void row(Cells cells) {
    String deal = reader.dealId(cells);
    String kind = reader.text(cells, Field.KIND);
    if (kind == null) {
      reader.fault(Code.EVENT_KIND, cells, sheet.place(Field.KIND));
    }
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal value = reader.decimal(cells, Field.VALUE, false);
    if (faults.any() || deal == null || kind == null || date == null) {
      faults.hold();
      return;
    }
    events.add(
        new DealEvent(
            deal,
            kind,
            date,
            value,
            AchievementRows.attributes(sheet, cells),
            new SourceRow(look.file().name(), cells.row)));
  }

  @Override
  public Facts finish() {
    return new Facts(DealTable.empty(), List.of(), List.of(), List.of(), events, List.of());
  }

  @Override
  public int used() {
    return events.size();
  }
}
