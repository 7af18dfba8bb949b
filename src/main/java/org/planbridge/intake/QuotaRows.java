package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Quota;
import org.planbridge.facts.QuotaSide;
import org.planbridge.problem.Code;
import org.planbridge.time.Cycle;
import org.planbridge.time.Span;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of quotas: {@code payee_id} or {@code role}, {@code from}, {@code to} (both days in), {@code
 * quota} above 0, and {@code measure} if the quota counts one number only; {@code per} (month,
 * quarter, half, year) if it is for such a period as long as the dates last, and {@code side}
 * (current, proposed, both). Sample: {@code 275, amount, 2026-01-01, 2026-03-31, 300000}.
 */
final class QuotaRows extends FactRows<Quota> {
  QuotaRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable Quota fact(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), false);
    String role = reader.text(cells, Field.ROLE);
    if ((payee == null) == (role == null)) {
      String who = payee == null ? "" : payee;
      faults.add(Code.QUOTA_WHO, cells.row, sheet.heading(Field.PAYEE_ID), who, who);
    }
    LocalDate from = reader.date(cells, Field.FROM, true, Days.FIRST);
    LocalDate to = reader.date(cells, Field.TO, true, Days.FIRST);
    if (from != null && to != null && to.isBefore(from)) {
      reader.fault(Code.DATES_REVERSED, cells, sheet.place(Field.TO), from.toString());
    }
    BigDecimal amount = reader.decimal(cells, Field.QUOTA, true);
    if (amount != null && amount.signum() <= 0) {
      reader.fault(Code.QUOTA_VALUE, cells, sheet.place(Field.QUOTA));
    }
    Optional<Cycle> per = per(cells);
    Optional<QuotaSide> side = side(cells);
    if (faults.any() || from == null || to == null || amount == null) {
      return null;
    }
    String measure = reader.text(cells, Field.MEASURE);
    return new Quota(
        payee,
        role,
        measure == null ? "" : measure,
        Span.ofClosed(from, to),
        amount,
        per.orElse(null),
        side.orElse(null),
        source(cells));
  }

  /** What the figure is for; blank is the whole span. */
  private Optional<Cycle> per(Cells cells) {
    String said = reader.text(cells, Field.PER);
    if (said == null) {
      return Optional.empty();
    }
    for (Cycle cycle : Cycle.values()) {
      if (cycle != Cycle.PERIOD && cycle.name().equalsIgnoreCase(said)) {
        return Optional.of(cycle);
      }
    }
    reader.fault(Code.QUOTA_PER, cells, sheet.place(Field.PER));
    return Optional.empty();
  }

  /** The side on which it counts; blank and "both" are both. */
  private Optional<QuotaSide> side(Cells cells) {
    String said = reader.text(cells, Field.SIDE);
    if (said == null || said.equalsIgnoreCase("both")) {
      return Optional.empty();
    }
    for (QuotaSide side : QuotaSide.values()) {
      if (side.name().equalsIgnoreCase(said)) {
        return Optional.of(side);
      }
    }
    reader.fault(Code.QUOTA_SIDE, cells, sheet.place(Field.SIDE));
    return Optional.empty();
  }

  @Override
  Facts facts(List<Quota> read) {
    return Facts.of(DealTable.empty(), List.of(), List.of(), read);
  }
}
