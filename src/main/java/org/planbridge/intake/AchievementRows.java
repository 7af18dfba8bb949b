package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of achievements: {@code measure} (what the number is called), {@code date}, {@code value},
 * and {@code payee_id} or {@code team}; without either it is the company's. Further columns are
 * kept under their headings. Sample: {@code nps, 2026-03-31, 62, 275}.
 */
final class AchievementRows extends FactRows<Achievement> {
  AchievementRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable Achievement fact(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), false);
    String team = reader.text(cells, Field.TEAM);
    if (payee != null && team != null) {
      reader.fault(Code.ACHIEVEMENT_WHO, cells, sheet.place(Field.TEAM), payee);
    }
    String number = reader.text(cells, Field.MEASURE);
    if (number == null) {
      reader.fault(Code.ACHIEVEMENT_NUMBER, cells, sheet.place(Field.MEASURE));
    }
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal value = reader.decimal(cells, Field.VALUE, true);
    if (faults.any() || number == null || date == null || value == null) {
      return null;
    }
    return new Achievement(
        payee, team, number, date, value, sheet.attributes(cells), source(cells));
  }

  @Override
  Facts facts(List<Achievement> read) {
    return Facts.NONE.with(List.of(), read);
  }
}
