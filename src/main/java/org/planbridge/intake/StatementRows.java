package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.PayStatement;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of what was really paid: {@code payee_id, pay_date, amount} and {@code component} if known.
 * Sample: {@code 275, 2026-04-30, 4100.00, bonus}.
 */
final class StatementRows extends FactRows<PayStatement> {
  StatementRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable PayStatement fact(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    LocalDate date = reader.date(cells, Field.PAY_DATE, true, Days.FIRST);
    BigDecimal amount = reader.decimal(cells, Field.AMOUNT, true);
    if (faults.any() || payee == null || date == null || amount == null) {
      return null;
    }
    return new PayStatement(
        payee, date, amount, reader.text(cells, Field.COMPONENT), source(cells));
  }

  @Override
  Facts facts(List<PayStatement> read) {
    return new Facts(DealTable.empty(), List.of(), List.of(), List.of(), List.of(), read);
  }
}
