package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.PayStatement;
import org.planbridge.facts.SourceRow;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of what was really paid: {@code payee_id, pay_date, amount} and {@code component} if known.
 * Sample: {@code 275, 2026-04-30, 4100.00, bonus}.
 */
final class StatementRows implements RowSink {
  private final Look look;
  private final Faults faults;
  private final CellReader reader;
  private final List<PayStatement> statements = new ArrayList<>();

  StatementRows(Look look, Faults faults) {
    this.look = look;
    this.faults = faults;
    reader = new CellReader(new Sheet(look), faults, look.reading());
  }

  @Override
  public void row(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    LocalDate date = reader.date(cells, Field.PAY_DATE, true, Days.FIRST);
    BigDecimal amount = reader.decimal(cells, Field.AMOUNT, true);
    if (faults.any() || payee == null || date == null || amount == null) {
      faults.hold();
      return;
    }
    statements.add(
        new PayStatement(
            payee,
            date,
            amount,
            reader.text(cells, Field.COMPONENT),
            new SourceRow(look.file().name(), cells.row)));
  }

  @Override
  public Facts finish() {
    return new Facts(DealTable.empty(), List.of(), List.of(), List.of(), List.of(), statements);
  }

  @Override
  public int used() {
    return statements.size();
  }
}
