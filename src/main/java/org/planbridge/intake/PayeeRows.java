package org.planbridge.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of payees: {@code payee_id}, and if known {@code name, role, team, manager_id, hire_date,
 * leave_date, valid_from, target_incentive, base_salary}; every other column is kept as text.
 * Sample: {@code 275, Michael Blythe, AE, East, 274, 2011-05-31,, 60000, 90000}.
 */
final class PayeeRows implements RowSink {
  private final Look look;
  private final Sheet sheet;
  private final Faults faults;
  private final CellReader reader;
  private final List<Payee> payees = new ArrayList<>();

  PayeeRows(Look look, Faults faults) {
    this.look = look;
    this.faults = faults;
    sheet = new Sheet(look);
    reader = new CellReader(sheet, faults, look.reading());
  }

  @Override
  public void row(Cells cells) {
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
      faults.hold();
      return;
    }
    payees.add(
        new Payee(
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
            attributes(cells),
            new SourceRow(look.file().name(), cells.row)));
  }

  private Map<String, String> attributes(Cells cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Sheet.Kept kept : sheet.kept()) {
      if (!cells.isBlank(kept.index())) {
        values.put(kept.name(), cells.get(kept.index()));
      }
    }
    return values;
  }

  @Override
  public Facts finish() {
    return Facts.of(DealTable.empty(), payees, List.of(), List.of());
  }

  @Override
  public int used() {
    return payees.size();
  }
}
