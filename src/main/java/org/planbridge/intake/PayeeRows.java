package org.planbridge.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of payees: {@code payee_id}, and if known {@code name, role, team, manager_id, hire_date,
 * leave_date, valid_from, target_incentive, base_salary}; every other column is kept as text.
 * Sample: {@code 275, Michael Blythe, AE, East, 274, 2011-05-31,, 60000, 90000}.
 */
final class PayeeRows extends FactRows<Payee> {
  PayeeRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable Payee fact(Cells cells) {
    String id = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    LocalDate hired = reader.date(cells, Field.HIRE_DATE, false, Days.FIRST_HIRED);
    LocalDate left = reader.date(cells, Field.LEAVE_DATE, false, Days.FIRST_HIRED);
    if (hired != null && left != null && left.isBefore(hired)) {
      reader.fault(Code.DATES_REVERSED, cells, sheet.place(Field.LEAVE_DATE), hired.toString());
    }
    LocalDate from = reader.date(cells, Field.VALID_FROM, false, Days.FIRST_HIRED);
    var target = reader.decimal(cells, Field.TARGET_INCENTIVE, false);
    var salary = reader.decimal(cells, Field.BASE_SALARY, false);
    String name = reader.text(cells, Field.NAME);
    @Nullable String manager = reader.payee(cells, Field.MANAGER_ID, look.mapping(), false);
    if (faults.any() || id == null) {
      return null;
    }
    return new Payee(
        id,
        from,
        name == null ? id : name,
        reader.text(cells, Field.ROLE),
        reader.text(cells, Field.TEAM),
        manager,
        hired,
        left,
        target,
        salary,
        sheet.attributes(cells),
        source(cells));
  }

  @Override
  Facts facts(List<Payee> read) {
    return Facts.of(DealTable.empty(), read, List.of(), List.of());
  }
}
