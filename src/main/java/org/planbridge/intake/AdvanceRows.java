package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Advance;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of money that was paid ahead of earnings: {@code payee_id, date, amount}, which is above 0,
 * and {@code deal_id} if it is for a deal. Sample: {@code 275, 2026-04-30, 1000.00, 10001}.
 */
final class AdvanceRows extends FactRows<Advance> {
  AdvanceRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable Advance fact(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal amount = reader.decimal(cells, Field.AMOUNT, true);
    if (amount != null && amount.signum() <= 0) {
      reader.fault(Code.ADVANCE_AMOUNT, cells, sheet.place(Field.AMOUNT));
    }
    if (faults.any() || payee == null || date == null || amount == null) {
      return null;
    }
    return new Advance(payee, date, amount, reader.text(cells, Field.DEAL_ID), source(cells));
  }

  @Override
  Facts facts(List<Advance> read) {
    return Facts.NONE.withAdvances(read);
  }
}
