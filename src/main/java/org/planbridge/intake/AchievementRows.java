package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of achievements: {@code measure} (what the number is called), {@code date}, {@code value},
 * and {@code payee_id} or {@code team}; without either it is the company's. Further columns are
 * kept under their headings. Sample: {@code nps, 2026-03-31, 62, 275}.
 */
final class AchievementRows implements RowSink {
  private final Look look;
  private final Sheet sheet;
  private final Faults faults;
  private final CellReader reader;
  private final List<Achievement> achievements = new ArrayList<>();

  AchievementRows(Look look, Faults faults) {
    this.look = look;
    this.faults = faults;
    sheet = new Sheet(look);
    reader = new CellReader(sheet, faults, look.reading());
  }

  @Override
  public void row(Cells cells) {
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
      faults.hold();
      return;
    }
    achievements.add(
        new Achievement(
            payee,
            team,
            number,
            date,
            value,
            attributes(sheet, cells),
            new SourceRow(look.file().name(), cells.row)));
  }

  /** The cells of a row that fill no field, by their headings. */
  static Map<String, String> attributes(Sheet sheet, Cells cells) {
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
    return Facts.NONE.with(List.of(), achievements);
  }

  @Override
  public int used() {
    return achievements.size();
  }
}
